import type { RegisterPart } from '../part.js';
import { roadPersonas } from '../sandbox/road-personas.js';
import { roadTables } from '../tables/road.js';

/** What plates, inspection, violations and accidents need. */
export const road: RegisterPart = {
  tables: roadTables,
  loaders: [],
  handlers: [],
  personas: roadPersonas,
};
