import type { Resident } from './residents.js';

export const foreignersPersonas: readonly Resident[] = [];
