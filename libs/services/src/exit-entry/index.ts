import type { Service } from '@yichuang/definition';

import { hongKongMacaoTouristEndorsement } from './hong-kong-macao-tourist-endorsement.js';

export const exitEntryServices: readonly Service[] = [hongKongMacaoTouristEndorsement];
