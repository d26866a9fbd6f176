import type { Service } from '@yichuang/definition';

import { trafficServices } from './traffic/index.js';

/** The services of the province, by domain. */
export const services: readonly Service[] = [...trafficServices];
