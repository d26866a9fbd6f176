import type { RegisterPart } from '../part.js';
import { foreignersPersonas } from '../sandbox/foreigners-personas.js';
import { foreignersTables } from '../tables/foreigners.js';

/** What visas, stay, residence and lodging of people from abroad need. */
export const foreigners: RegisterPart = {
  tables: foreignersTables,
  loaders: [],
  handlers: [],
  personas: foreignersPersonas,
};
