import type { RegisterPart } from '../part.js';
import { movesPersonas } from '../sandbox/moves-personas.js';
import { movesTables } from '../tables/moves.js';

/** What moves between households need. */
export const moves: RegisterPart = {
  tables: movesTables,
  loaders: [],
  handlers: [],
  personas: movesPersonas,
};
