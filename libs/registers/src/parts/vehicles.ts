import { networkedLender } from '../lender/lender.js';
import type { RegisterPart } from '../part.js';
import { vehiclesPersonas } from '../sandbox/vehicles-personas.js';
import { vehiclesTables } from '../tables/vehicles.js';
import { certificateHandlers } from '../vehicle/certificate.js';
import { vehicleLoaders } from '../vehicle/vehicle.js';

/** What the registration of vehicles needs. */
export const vehicles: RegisterPart = {
  tables: vehiclesTables,
  loaders: [...vehicleLoaders, networkedLender],
  handlers: [...certificateHandlers],
  personas: vehiclesPersonas,
};
