import type { RegisterPart } from '../part.js';
import { vehiclesPersonas } from '../sandbox/vehicles-personas.js';
import { vehiclesTables } from '../tables/vehicles.js';
import { certificateHandlers } from '../vehicle/certificate.js';
import { vehicleByPlate } from '../vehicle/vehicle.js';

/** What the registration of vehicles needs. */
export const vehicles: RegisterPart = {
  tables: vehiclesTables,
  loaders: [vehicleByPlate],
  handlers: certificateHandlers,
  personas: vehiclesPersonas,
};
