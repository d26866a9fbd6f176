import { hazardousPassPersonas } from './hazardous-pass-personas.js';
import type { Resident } from './residents.js';
import { vehicleAffairsPersonas } from './vehicle-affairs-personas.js';
import { vehicleCertificatePersonas } from './vehicle-certificate-personas.js';
import { bankHead } from './vehicle-lenders.js';

export const vehiclesPersonas: readonly Resident[] = [bankHead, ...vehicleCertificatePersonas, ...vehicleAffairsPersonas, ...hazardousPassPersonas];
