import type { Resident } from './residents.js';

export const licensingPersonas: readonly Resident[] = [];
