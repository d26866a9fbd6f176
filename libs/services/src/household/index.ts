import type { Service } from '@yichuang/definition';

import { spouseJoining } from './spouse-joining.js';

export const householdServices: readonly Service[] = [spouseJoining];
