import type { Resident } from './residents.js';

export const citizensAbroadPersonas: readonly Resident[] = [];
