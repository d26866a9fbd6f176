import { candidacyKind } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const candidacy = recordLoader(candidacyKind, {
  key: `candidate_number || '>' || class`,
  columns: { learnerPermitOn: 'learner_permit_on', results: 'results', oathOn: 'oath_on' },
  from: `FROM unnest($1::text[]) AS asked (key) JOIN exam_candidacy ON candidate_number = split_part(asked.key, '>', 1) AND class = split_part(asked.key, '>', 2)`,
});
