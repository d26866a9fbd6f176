import { administrativePenaltyKind } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const penaltiesOfParties = listLoader(administrativePenaltyKind, {
  key: 'asked.key',
  columns: { partyNumber: 'p.party_number', kind: 'p.kind', decidedOn: 'p.decided_on' },
  from: `FROM unnest($1::text[]) AS asked (key)
    JOIN administrative_penalty p ON p.party_number = ANY(string_to_array(asked.key, '>'))
    ORDER BY p.decided_on DESC, p.decision_number`,
});
