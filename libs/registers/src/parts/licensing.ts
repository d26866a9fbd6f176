import type { RegisterPart } from '../part.js';
import { licensingPersonas } from '../sandbox/licensing-personas.js';
import { licensingTables } from '../tables/licensing.js';

/** What licences of public order need. */
export const licensing: RegisterPart = {
  tables: licensingTables,
  loaders: [],
  handlers: [],
  personas: licensingPersonas,
};
