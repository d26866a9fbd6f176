import { foreignStay } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

const visa = recordLoader(foreignStay.visa, {
  key: 'DISTINCT ON (holder_number) holder_number',
  columns: {
    number: 'number',
    passportNumber: 'passport_number',
    category: 'category',
    entries: 'entries',
    entryBy: 'entry_by',
    durationOfStay: 'duration_of_stay',
    stayUntil: 'stay_until',
    extendedDays: 'extended_days',
    isGroup: 'is_group',
    status: 'status',
  },
  from: `FROM foreign_visa WHERE holder_number = ANY($1) ORDER BY holder_number, status = 'valid' DESC, issued_on DESC, number`,
});

const permits = listLoader(foreignStay.permits, {
  key: 'holder_number',
  columns: {
    number: 'number',
    kind: 'kind',
    category: 'category',
    passportNumber: 'passport_number',
    validFrom: 'valid_from',
    validUntil: 'valid_until',
    tiedTo: 'tied_to',
    endorsement: 'endorsement',
    status: 'status',
  },
  from: 'FROM foreign_permit WHERE holder_number = ANY($1) ORDER BY valid_from DESC, number',
});

const measures = listLoader(foreignStay.measures, {
  key: 'holder_number',
  columns: { kind: 'kind', decidedOn: 'decided_on', closedOn: 'closed_on' },
  from: 'FROM stay_measure WHERE holder_number = ANY($1) ORDER BY decided_on DESC, number',
});

const workPermit = recordLoader(foreignStay.workPermit, {
  key: 'number',
  columns: { number: 'number', holderNumber: 'holder_number', employerUscc: 'employer_uscc', validUntil: 'valid_until' },
  from: 'FROM foreign_work_permit WHERE number = ANY($1)',
});

const keyOf = ({ number }: { readonly number: string }): string => number;
/** What was decided about a visa or permit that is not valid any more has nothing to change: the case is assessed again. */
const valid = { key: 'number', keyOf, where: `t.status = 'valid'` } as const;
const ofVisa = { ...valid, table: 'foreign_visa' };
const ofPermit = { ...valid, table: 'foreign_permit' };
/** Another one is valid. */
const isThere = (table: string, of = 'true'): string => `EXISTS (SELECT FROM ${table} t WHERE t.holder_number = c.data ->> 'holderNumber' AND t.status = 'valid' AND t.number <> c.data ->> 'number' AND ${of})`;

export const foreignStayLoaders = [visa, permits, measures, workPermit];

/** What ends goes before what is issued: one visa, and one permit of a kind, is valid at a time. */
export const foreignStayHandlers = [
  amendment(foreignStay.endVisa, { ...ofVisa, columns: ['status'] }),
  amendment(foreignStay.endPermit, { ...ofPermit, columns: ['status'] }),
  amendment(foreignStay.extendVisa, { ...ofVisa, columns: ['stayUntil', 'extendedDays'] }),
  amendment(foreignStay.extendPermit, { ...ofPermit, columns: ['validUntil'] }),
  amendment(foreignStay.changePermit, { ...ofPermit, columns: ['category', 'passportNumber', 'tiedTo', 'endorsement'] }),
  entry(foreignStay.issueVisa, {
    table: 'foreign_visa',
    keyOf,
    columns: ['number', 'holderNumber', 'passportNumber', 'category', 'entries', 'entryBy', 'durationOfStay', 'stayUntil', 'issuedOn', 'issuedBy'],
    also: { status: `'valid'` },
    unless: isThere('foreign_visa'),
  }),
  entry(foreignStay.issuePermit, {
    table: 'foreign_permit',
    keyOf,
    columns: ['number', 'holderNumber', 'kind', 'category', 'passportNumber', 'validFrom', 'validUntil', 'tiedTo', 'endorsement', 'issuedBy'],
    also: { status: `'valid'` },
    unless: isThere('foreign_permit', `t.kind = c.data ->> 'kind'`),
  }),
  amendment(foreignStay.allowStay, { table: 'exit_entry_foreigner', key: 'document_number', keyOf: ({ documentNumber }) => documentNumber, columns: ['permitUntil'], optional: true }),
];
