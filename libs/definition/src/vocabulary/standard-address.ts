import { factKind } from '../facts.js';
import { written } from './written.js';

/** An address with one police station that is responsible for it (标准地址). */
export interface StandardAddress {
  readonly address: string;
  /** Six digits. */
  readonly regionCode: string;
  readonly policeStation: string;
  readonly isVillage: boolean;
  /** Nobody may be registered there until the freeze is lifted, for example before a demolition. */
  readonly frozen: boolean;
}

/** The question behind {@link standardAddress}. */
export const resolvedAddressKind = factKind<StandardAddress | null>('standard-address', 'resolved');

/** Finds the standard address someone wrote down; spaces do not matter. */
export const standardAddress = { resolved: (address: string) => resolvedAddressKind(written(address)) };
