import { cardPersonas } from './civil-card-personas.js';
import { certificatePersonas } from './civil-certificate-personas.js';
import { residencePersonas } from './civil-residence-personas.js';
import type { Resident } from './residents.js';

export const civilPersonas: readonly Resident[] = [...certificatePersonas, ...cardPersonas, ...residencePersonas];
