import { licenceAtPremisesKind, licenceBarsKind, licenceHoldersKind, publicOrderLicence } from '@yichuang/definition';

import { listLoader, recordLoader, severalNumbers } from '../fact-loader.js';
import { entry } from '../row-effects.js';

const asked = `FROM unnest($1::text[]) AS asked (key)`;

const atPremises = recordLoader(licenceAtPremisesKind, {
  key: 'asked.key',
  columns: { number: 'l.number', holderNumber: 'l.holder_number', holderName: 'l.holder_name' },
  from: `${asked} JOIN public_order_licence l
    ON l.kind = split_part(asked.key, '>', 1) AND l.premises = split_part(asked.key, '>', 2) AND l.status = 'valid'`,
});

const bars = listLoader(licenceBarsKind, {
  key: 'asked.key',
  columns: { ground: 'b.ground', decidedOn: 'b.decided_on' },
  from: `${asked} JOIN licence_bar b
    ON b.kind = split_part(asked.key, '>', 1) AND b.holder_number = split_part(asked.key, '>', 2) ORDER BY b.decided_on DESC`,
});

const holders = listLoader(licenceHoldersKind, {
  key: 'asked.key',
  columns: { number: 'l.number', holderNumber: 'l.holder_number', validUntil: 'l.valid_until', details: 'l.details' },
  from: `${severalNumbers}
    JOIN public_order_licence l ON l.holder_number = one.number AND l.kind = split_part(asked.key, '>', 1) AND l.status = 'valid'
    WHERE one.place > 1 ORDER BY one.place`,
});

const issue = entry(publicOrderLicence.issue, {
  table: 'public_order_licence',
  keyOf: ({ number }) => number,
  columns: ['number', 'kind', 'holderNumber', 'holderName', 'premises', 'regionCode', 'validFrom', 'validUntil', 'details', 'issuedBy'],
  also: { status: `'valid'` },
  unless: `EXISTS (
    SELECT FROM public_order_licence l
    WHERE l.kind = c.data ->> 'kind' AND l.premises = c.data ->> 'premises' AND l.status = 'valid' AND l.number <> c.data ->> 'number'
  )`,
});

/** Licences of public order of every kind. */
export const licenceLoaders = [atPremises, bars, holders];
export const licenceHandlers = [issue];
