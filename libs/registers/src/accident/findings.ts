import { accident } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const accidentFindings = listLoader(accident.findings, {
  key: 'document_number',
  columns: { caseNumber: 'case_number', happenedOn: 'happened_on', casualties: 'casualties', responsibility: 'responsibility' },
  from: 'FROM accident_finding WHERE document_number = ANY($1) ORDER BY happened_on DESC, case_number',
});
