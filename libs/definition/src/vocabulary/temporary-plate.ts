import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

export type TemporaryPlatePurpose = 'unsold' | 'purchased' | 'export' | 'research-test' | 'special-oversize' | 'connected-vehicle' | 'plate-in-production' | 'transfer-out';

/** A temporary plate that was issued (临时行驶车号牌). */
export interface TemporaryPlate {
  readonly number: string;
  readonly purpose: TemporaryPlatePurpose;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

export interface IssuedTemporaryPlate extends TemporaryPlate {
  readonly vin: string;
  /** Identity or passport number, or the USCC of an organisation. */
  readonly ownerNumber: string;
  readonly area: 'within-city' | 'cross-city';
}

/** Key of `ofVehicle`: VIN; the earliest first. */
export const temporaryPlate = {
  ofVehicle: factKind<readonly TemporaryPlate[]>('temporary-plate', 'of-vehicle'),
  issue: effectKind<IssuedTemporaryPlate>('temporary-plate', 'issue'),
};
