import type { Resident } from './residents.js';

export const driversPersonas: readonly Resident[] = [];
