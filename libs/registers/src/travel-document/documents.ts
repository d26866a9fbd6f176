import { travelDocument } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';
import { endorse } from './endorse.js';

const ofHolder = listLoader(travelDocument.ofHolder, {
  key: 'd.holder_number',
  columns: {
    kind: 'd.kind',
    number: 'd.number',
    form: 'd.form',
    issuedOn: 'd.issued_on',
    validUntil: 'd.valid_until',
    status: 'd.status',
    isSeized: 'd.is_seized',
    hasFingerprint: 'd.has_fingerprint',
    isWritable: 'd.is_writable',
    differs: 'd.differs',
  },
  from: 'FROM travel_document d WHERE d.holder_number = ANY($1) ORDER BY d.issued_on DESC, d.number',
});

/** What was decided about a document that is not valid any more has nothing to change: the case is assessed again. */
const end = amendment(travelDocument.end, {
  table: 'travel_document',
  key: 'number',
  keyOf: ({ number }) => number,
  columns: ['status', 'voidedOn'],
  where: `t.status = 'valid'`,
});

const endEndorsements = amendment(travelDocument.endEndorsements, {
  table: 'travel_endorsement',
  key: 'permit_number',
  keyOf: ({ permitNumber }) => permitNumber,
  also: { status: `'void'` },
  where: `t.status IN ('approved', 'valid')`,
  optional: true,
});

const issue = entry(travelDocument.issue, {
  table: 'travel_document',
  keyOf: ({ number }) => number,
  columns: ['number', 'kind', 'holderNumber', 'form', 'issuedOn', 'validUntil', 'hasFingerprint', 'namePinyin', 'annotations', 'previousNumber', 'reason', 'entries', 'issuedBy'],
  also: { status: `'valid'` },
  unless: `EXISTS (
      SELECT FROM travel_document d WHERE d.holder_number = c.data ->> 'holderNumber' AND d.kind = c.data ->> 'kind' AND d.status = 'valid' AND d.number <> c.data ->> 'number'
    ) OR EXISTS (SELECT FROM travel_document d WHERE d.number = c.data ->> 'number')`,
});

/** What mainland residents travel with. A document ends before the one that takes its place is entered and endorsed. */
export const documentLoaders = [ofHolder];
export const documentHandlers = [end, endEndorsements, issue, endorse];
