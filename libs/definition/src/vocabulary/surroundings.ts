import { factKind } from '../facts.js';
import { written } from './written.js';

/** What a law keeps certain trades and activities away from. */
export type NearbyKind = 'school' | 'hospital' | 'nursing-home' | 'monument' | 'transport-hub' | 'flammables' | 'power-line' | 'fire-risk-area';

export interface NearbyPlace {
  readonly kind: NearbyKind;
  readonly name: string;
  readonly distanceMetres: number;
}

/** What kind of building an address is in, how many people it may hold, and what lies around it. */
export interface Surroundings {
  readonly buildingUse: 'residential' | 'commercial' | 'public' | 'open-air';
  /** Null: nobody has approved any number. */
  readonly approvedCapacity: number | null;
  readonly nearby: readonly NearbyPlace[];
}

/** The question behind {@link surroundings}. */
export const surroundingsKind = factKind<Surroundings | null>('premises', 'surroundings');

/** What lies around an address as surveyed; spaces do not matter. */
export const surroundings = { of: (address: string) => surroundingsKind(written(address)) };
