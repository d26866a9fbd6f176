import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { plateKey } from './vehicle.js';

/** A policy of compulsory traffic insurance (交强险), with which the vehicle-and-vessel tax is collected. */
export interface CompulsoryPolicy {
  readonly policyNumber: string;
  readonly insurer: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly vesselTax: 'paid' | 'exempt' | 'unpaid';
}

/** The question behind `insurance.policiesOfPlates`. */
export const policiesOfPlatesKind = factKind<readonly CompulsoryPolicy[]>('insurance', 'policies-of-plates');

/** The policy that ends last comes first. */
export const insurance = {
  /** Key: VIN. */
  policies: factKind<readonly CompulsoryPolicy[]>('insurance', 'policies'),
  /** Those of the vehicle with these plates. */
  policiesOfPlates: (plate: Parameters<typeof plateKey>[0]) => policiesOfPlatesKind(plateKey(plate)),
};
