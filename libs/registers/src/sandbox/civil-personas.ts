import type { Resident } from './residents.js';

export const civilPersonas: readonly Resident[] = [];
