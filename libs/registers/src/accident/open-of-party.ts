import { accident } from '@yichuang/definition';

import { isoInstant, listLoader } from '../fact-loader.js';

/** Open cases in which someone is a party, oldest first. */
export const openOfParty = listLoader(accident.openOfParty, {
  key: 'p.document_number',
  columns: { caseNumber: 'c.case_number', at: isoInstant('c.at'), place: 'c.place' },
  from: `FROM accident_party p JOIN accident_case c ON c.case_number = p.case_number WHERE p.document_number = ANY($1) AND c.status = 'open' ORDER BY c.at, c.case_number`,
});
