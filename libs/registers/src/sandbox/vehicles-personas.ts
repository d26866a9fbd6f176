import type { Resident } from './residents.js';
import { vehicleCertificatePersonas } from './vehicle-certificate-personas.js';
import { bankHead } from './vehicle-lenders.js';

export const vehiclesPersonas: readonly Resident[] = [bankHead, ...vehicleCertificatePersonas];
