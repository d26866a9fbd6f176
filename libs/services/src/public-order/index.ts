import type { Service } from '@yichuang/definition';

import { hotelLicence } from './hotel-licence.js';
import { noCriminalRecordCertificate } from './no-criminal-record-certificate.js';
import { pawnshopLicence } from './pawnshop-licence.js';

export const publicOrderServices: readonly Service[] = [hotelLicence, noCriminalRecordCertificate, pawnshopLicence];
