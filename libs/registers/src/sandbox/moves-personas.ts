import type { Resident } from './residents.js';

export const movesPersonas: readonly Resident[] = [];
