import { household } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const runBy = recordLoader(household.runBy, {
  key: 'household_number',
  columns: { uscc: 'uscc', name: 'name' },
  from: 'FROM collective_household WHERE household_number = ANY($1)',
});
