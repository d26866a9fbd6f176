import { registration } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const openCases = listLoader(registration.openCases, {
  key: 'id_number',
  columns: { caseNumber: 'case_number', kind: 'kind', openedOn: 'opened_on' },
  from: 'FROM registration_case WHERE id_number = ANY($1) AND closed_on IS NULL ORDER BY opened_on, case_number',
});
