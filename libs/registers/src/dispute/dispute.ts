import { disputes } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';
import { entry } from '../row-effects.js';

export const disputesOfPerson = listLoader(disputes.ofPerson, {
  key: 'asked.key',
  columns: { caseNumber: 'd.case_number', parties: 'd.parties', status: 'd.status' },
  from: 'FROM unnest($1::text[]) AS asked (key) JOIN dispute_case d ON d.parties @> ARRAY[asked.key] ORDER BY d.case_number',
});

export const settleDispute = entry(disputes.settle, {
  table: 'dispute_case',
  keyOf: ({ caseNumber }) => caseNumber,
  columns: ['caseNumber', 'kind', 'parties', 'officeCode', 'mediator', 'terms', 'signedOn', 'confirmableUntil'],
  also: { status: `'agreed'` },
});
