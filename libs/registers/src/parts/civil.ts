import type { RegisterPart } from '../part.js';
import { civilPersonas } from '../sandbox/civil-personas.js';
import { civilTables } from '../tables/civil.js';

/** What births, deaths, names, identity cards, residence and certificates need. */
export const civil: RegisterPart = {
  tables: civilTables,
  loaders: [],
  handlers: [],
  personas: civilPersonas,
};
