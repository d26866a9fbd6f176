import { compatriot } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { amendment, entry } from '../row-effects.js';

const document = recordLoader(compatriot.document, {
  key: 'DISTINCT ON (number) number',
  columns: {
    number: 'number',
    issue: 'issue',
    kind: 'kind',
    residentOf: 'resident_of',
    name: 'name',
    birthDate: 'birth_date',
    issuedOn: 'issued_on',
    validUntil: 'valid_until',
    status: 'status',
  },
  from: 'FROM compatriot_document WHERE number = ANY($1) ORDER BY number, issue DESC',
});

const card = recordLoader(compatriot.card, {
  key: 'DISTINCT ON (holder_number) holder_number',
  columns: {
    number: 'number',
    issue: 'issue',
    holderNumber: 'holder_number',
    regionCode: 'region_code',
    address: 'address',
    validFrom: 'valid_from',
    validUntil: 'valid_until',
    status: 'status',
  },
  from: 'FROM compatriot_card WHERE holder_number = ANY($1) ORDER BY holder_number, issue DESC',
});

const keyOf = ({ number }: { readonly number: string }): string => number;
const valid = { key: 'number', keyOf, where: `t.status = 'valid'` } as const;

/** What residents of Hong Kong, Macao and Taiwan hold; the old card ends before the new one is issued. */
export const compatriotLoaders = [document, card];
export const compatriotHandlers = [
  amendment(compatriot.endDocument, { ...valid, table: 'compatriot_document', columns: ['status'] }),
  entry(compatriot.issueDocument, {
    table: 'compatriot_document',
    keyOf: ({ number, issue }) => `${number}>${issue}`,
    columns: ['number', 'issue', 'kind', 'holderNumber', 'residentOf', 'name', 'birthDate', 'issuedOn', 'validUntil'],
    also: { status: `'valid'` },
    unless: `EXISTS (SELECT FROM compatriot_document t WHERE t.number = c.data ->> 'number' AND t.issue = (c.data ->> 'issue')::smallint)`,
  }),
  amendment(compatriot.endCard, { ...valid, table: 'compatriot_card', columns: ['status'] }),
  entry(compatriot.issueCard, {
    table: 'compatriot_card',
    keyOf: ({ number, issue }) => `${number}>${issue}`,
    columns: ['number', 'issue', 'holderNumber', 'regionCode', 'address', 'validFrom', 'validUntil'],
    also: { status: `'valid'` },
    unless: `EXISTS (SELECT FROM compatriot_card t WHERE t.holder_number = c.data ->> 'holderNumber' AND t.status = 'valid' AND (t.number, t.issue) <> (c.data ->> 'number', (c.data ->> 'issue')::smallint))
      OR EXISTS (SELECT FROM compatriot_card t WHERE t.number = c.data ->> 'number' AND t.holder_number <> c.data ->> 'holderNumber')`,
  }),
];
