import { divisionPersonas } from './moves-division-personas.js';
import { joiningPersonas } from './moves-joining-personas.js';
import { settlingPersonas } from './moves-settling-personas.js';
import { studentPersonas } from './moves-student-personas.js';
import type { Resident } from './residents.js';

/** What moves from one household to another need. */
export const movesPersonas: readonly Resident[] = [...joiningPersonas, ...settlingPersonas, ...studentPersonas, ...divisionPersonas];
