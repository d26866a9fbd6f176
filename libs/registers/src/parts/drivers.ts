import type { RegisterPart } from '../part.js';
import { driversPersonas } from '../sandbox/drivers-personas.js';
import { driversTables } from '../tables/drivers.js';

/** What driving licences need beside their renewal. */
export const drivers: RegisterPart = {
  tables: driversTables,
  loaders: [],
  handlers: [],
  personas: driversPersonas,
};
