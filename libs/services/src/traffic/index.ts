import type { Service } from '@yichuang/definition';

import { drivingLicenceRenewal } from './driving-licence-renewal.js';

export const trafficServices: readonly Service[] = [drivingLicenceRenewal];
