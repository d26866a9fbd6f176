import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import { plateKey } from './vehicle.js';

/** A safety technical inspection that a vehicle has passed (安全技术检验). */
export interface VehicleInspection {
  readonly reportNumber: string;
  readonly institution: string;
  readonly inspectedOn: CivilDate;
}

/** The question behind `vehicleInspection.latest`. */
export const latestInspectionKind = factKind<VehicleInspection | null>('vehicle-inspection', 'latest');

export const vehicleInspection = {
  /** Key: VIN. The last one that a vehicle without plates has passed. */
  ofVin: factKind<VehicleInspection | null>('vehicle-inspection', 'of-vin'),
  /** The last one that the vehicle with these plates has passed. */
  latest: (plate: Parameters<typeof plateKey>[0]) => latestInspectionKind(plateKey(plate)),
};
