import { exitBan } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const fraudPenalties = listLoader(exitBan.fraudPenalties, {
  key: 'person_number',
  columns: { decidedOn: 'decided_on', endedOn: 'ended_on' },
  from: 'FROM travel_fraud_penalty WHERE person_number = ANY($1) ORDER BY decided_on DESC, number',
});
