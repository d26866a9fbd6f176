import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A name that the enterprise-name system keeps for a company to be. */
export interface NameReservation {
  readonly number: string;
  readonly name: string;
  readonly validUntil: CivilDate;
}

/** The question behind `securityCompany.escortVehicles`; its key names several plates. */
export const escortVehiclesKind = factKind<readonly { readonly plateNumber: string }[]>('vehicle', 'registered-plates');

export const securityCompany = {
  /** Key: number of the reservation. */
  nameReservation: factKind<NameReservation | null>('market-regulation', 'name-reservation'),
  /** Those among these plates that are on a registered vehicle. */
  escortVehicles: (plates: readonly string[]) => escortVehiclesKind(plates.join('>')),
};
