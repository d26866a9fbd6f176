import { border } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const movements = listLoader(border.movements, {
  key: 'person_number',
  columns: { direction: 'direction', region: 'region', on: `(at AT TIME ZONE 'Asia/Shanghai')::date` },
  from: 'FROM border_movement WHERE person_number = ANY($1) ORDER BY at DESC, number DESC',
});
