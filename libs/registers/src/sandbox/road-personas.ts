import type { Resident } from './residents.js';

export const roadPersonas: readonly Resident[] = [];
