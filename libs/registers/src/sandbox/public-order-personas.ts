import { cafePersonas } from './cafe-personas.js';
import { displayPersonas } from './display-personas.js';
import { dogPersonas } from './dog-personas.js';
import { eventPersonas } from './event-personas.js';
import { guardPersonas } from './guard-personas.js';
import type { Resident } from './residents.js';
import { securityCompanyPersonas } from './security-company-personas.js';
import { websitePersonas } from './website-personas.js';

export const publicOrderPersonas: readonly Resident[] = [...guardPersonas, ...cafePersonas, ...websitePersonas, ...dogPersonas, ...eventPersonas, ...displayPersonas, ...securityCompanyPersonas];
