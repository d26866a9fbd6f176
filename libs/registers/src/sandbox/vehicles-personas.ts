import type { Resident } from './residents.js';

export const vehiclesPersonas: readonly Resident[] = [];
