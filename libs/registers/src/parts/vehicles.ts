import type { RegisterPart } from '../part.js';
import { vehiclesPersonas } from '../sandbox/vehicles-personas.js';
import { vehiclesTables } from '../tables/vehicles.js';

/** What the registration of vehicles needs. */
export const vehicles: RegisterPart = {
  tables: vehiclesTables,
  loaders: [],
  handlers: [],
  personas: vehiclesPersonas,
};
