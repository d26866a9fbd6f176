import { qualification } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const qualificationsOfPerson = listLoader(qualification.ofPerson, {
  key: 'id_number',
  columns: { kind: 'kind', number: 'number', name: 'name', level: 'level', awardedOn: 'awarded_on', isValid: 'is_valid' },
  from: 'FROM qualification_record WHERE id_number = ANY($1) ORDER BY awarded_on DESC, number',
});
