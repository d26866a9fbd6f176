import type { Service } from '@yichuang/definition';

import { householdServices } from './household/index.js';
import { trafficServices } from './traffic/index.js';

/** The services of the province, by domain. */
export const services: readonly Service[] = [...householdServices, ...trafficServices];
