import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { PersonRef } from '../fields/person-ref.js';
import type { DrivingLicence } from './driver.js';
import type { Vehicle } from './vehicle.js';

/** A vehicle of a journey with those who travel with it. */
export interface PassVehicle {
  readonly plateNumber: string;
  readonly trailerPlateNumber?: string;
  readonly mainDriver: PersonRef;
  readonly secondDriver?: PersonRef;
  readonly escort: PersonRef;
}

/** A pass for one journey with hazardous chemicals. */
export interface HazardousPass {
  readonly number: string;
  readonly kind: 'highly-toxic' | 'restricted-area';
  readonly holderUscc: string;
  readonly chemicalName: string;
  readonly cas: string;
  readonly quantityKilograms: number;
  /** Of the document the chemical was bought on; null for a pass into a restricted area. */
  readonly purchaseDocumentNumber: string | null;
  readonly vehicles: readonly PassVehicle[];
  readonly route: string;
  /** Civil time, `YYYY-MM-DDTHH:mm`. */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly issuedOn: CivilDate;
}

/** What must be known of a vehicle that carries hazardous goods. */
export type CarryingVehicle = Pick<Vehicle, 'plateNumber' | 'plateType' | 'category' | 'useNature' | 'inspectionValidUntil' | 'seized' | 'approvedMass'>;
export type CarryingDriver = Pick<DrivingLicence, 'licenceNumber' | 'classes' | 'status'>;

/** The question behind `hazardousPass.vehicles`; its key names plate numbers. */
export const carryingVehiclesKind = factKind<readonly CarryingVehicle[]>('vehicle', 'of-numbers');
/** The question behind `hazardousPass.drivers`; its key names licence numbers. */
export const carryingDriversKind = factKind<readonly CarryingDriver[]>('driver', 'licences');
/** The question behind `hazardousPass.carried`; its key names document and substance. */
export const carriedKind = factKind<{ readonly kilograms: number } | null>('hazardous-pass', 'carried');

export const hazardousPass = {
  vehicles: (plateNumbers: readonly string[]) => carryingVehiclesKind(plateNumbers.join('>')),
  drivers: (licenceNumbers: readonly string[]) => carryingDriversKind(licenceNumbers.join('>')),
  /** What passes have been given for on this purchase document. */
  carried: (purchaseDocumentNumber: string, cas: string) => carriedKind(`${purchaseDocumentNumber}>${cas}`),
  issue: effectKind<HazardousPass>('hazardous-pass', 'issue'),
};
