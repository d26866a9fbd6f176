import { border } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const stayAbuses = listLoader(border.stayAbuses, {
  key: 'person_number',
  columns: { kind: 'kind', region: 'region', foundOn: 'found_on' },
  from: 'FROM border_stay_abuse WHERE person_number = ANY($1) ORDER BY found_on DESC, number',
});
