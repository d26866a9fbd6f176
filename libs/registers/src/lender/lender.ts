import { lender } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const networkedLender = recordLoader(lender.networked, { key: 'uscc', columns: { uscc: 'uscc' }, from: 'FROM networked_lender WHERE uscc = ANY($1)' });
