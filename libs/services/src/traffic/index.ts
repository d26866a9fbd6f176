import type { Service } from '@yichuang/definition';

import { drivingLicenceRenewal } from './driving-licence-renewal.js';
import { registrationCertificateReissue } from './registration-certificate-reissue.js';

export const trafficServices: readonly Service[] = [drivingLicenceRenewal, registrationCertificateReissue];
