import { licenceRevocationsKind, licencesUsedKind, publicOrderLicence } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';
import { amendment } from '../row-effects.js';

export const licenceRevocations = listLoader(licenceRevocationsKind, {
  key: 'asked.key',
  columns: { revokedOn: 'r.revoked_on' },
  from: `FROM unnest($1::text[]) AS asked (key)
    JOIN licence_revocation r ON r.kind = split_part(asked.key, '>', 1) AND r.holder_number = split_part(asked.key, '>', 2) ORDER BY r.revoked_on DESC`,
});

/** Handed back after use; what was carried or bought on them counts for good. */
export const licencesUsed = listLoader(licencesUsedKind, {
  key: 'asked.key',
  columns: { number: 'l.number', details: 'l.details' },
  from: `FROM unnest($1::text[]) AS asked (key)
    JOIN public_order_licence l ON l.kind = split_part(asked.key, '>', 1) AND l.holder_number = split_part(asked.key, '>', 2) AND l.status = 'used' ORDER BY l.number`,
});

/** A licence says more from now on. */
export const amendLicence = amendment(publicOrderLicence.amend, {
  table: 'public_order_licence',
  key: 'number',
  keyOf: ({ number }) => number,
  also: { details: `t.details || (after -> 'details')` },
  where: `t.status = 'valid'`,
});
