import { sentence } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const supervisedSentences = listLoader(sentence.supervised, {
  key: 'id_number',
  columns: { kind: 'kind', until: 'until' },
  from: 'FROM supervised_sentence WHERE id_number = ANY($1) ORDER BY until, kind',
});
