import { drugControl } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const drugRecordsOfPerson = listLoader(drugControl.ofPerson, {
  key: 'id_number',
  columns: { kind: 'kind', endedOn: 'ended_on' },
  from: 'FROM drug_control_record WHERE id_number = ANY($1) ORDER BY ended_on DESC NULLS FIRST, number',
});
