import { exitBan } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const bansOfPerson = listLoader(exitBan.ofPerson, {
  key: 'person_number',
  columns: { category: 'category', authority: 'authority', from: 'starts_on', until: 'ends_on' },
  from: 'FROM exit_ban WHERE person_number = ANY($1) AND lifted_on IS NULL ORDER BY starts_on, number',
});
