import type { Resident } from './residents.js';
import { vehicleCertificatePersonas } from './vehicle-certificate-personas.js';
import { lenderPersonas } from './vehicle-lenders.js';

export const vehiclesPersonas: readonly Resident[] = [...lenderPersonas, ...vehicleCertificatePersonas];
