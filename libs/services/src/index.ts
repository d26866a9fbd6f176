import type { Service } from '@yichuang/definition';

import { exitEntryServices } from './exit-entry/index.js';
import { householdServices } from './household/index.js';
import { publicOrderServices } from './public-order/index.js';
import { trafficServices } from './traffic/index.js';

/** The services of the province, by domain. */
export const services: readonly Service[] = [...householdServices, ...trafficServices, ...exitEntryServices, ...publicOrderServices];

export { lifeEvents } from './life-events/index.js';
