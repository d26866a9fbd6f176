import type { RegisterPart } from '../part.js';
import { citizensAbroadPersonas } from '../sandbox/citizens-abroad-personas.js';
import { citizensAbroadTables } from '../tables/citizens-abroad.js';

/** What passports and permits of citizens need. */
export const citizensAbroad: RegisterPart = {
  tables: citizensAbroadTables,
  loaders: [],
  handlers: [],
  personas: citizensAbroadPersonas,
};
