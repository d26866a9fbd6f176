import { medical } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

/** The last report of each person. */
export const latestReport = recordLoader(medical.latestReport, {
  key: 'DISTINCT ON (id_number) id_number',
  columns: { reportNumber: 'report_number', institution: 'institution', listed: 'listed', issuedOn: 'issued_on', fitFor: 'fit_for' },
  from: 'FROM medical_report WHERE id_number = ANY($1) ORDER BY id_number, issued_on DESC, report_number DESC',
});
