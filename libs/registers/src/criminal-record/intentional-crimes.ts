import { convictedKind, intentionalCrimeKind } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** Who of the asked persons was convicted of an intentional crime; nothing sealed leaves the register (《刑事诉讼法》第二百八十六条). */
export const intentionalCrimes = listLoader(intentionalCrimeKind, {
  key: 'asked.key',
  columns: { personNumber: 'p.person_number', name: 'p.name' },
  from: `FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL unnest(string_to_array(asked.key, '>')) AS one (person)
    CROSS JOIN LATERAL (
      SELECT DISTINCT c.person_number, c.name FROM criminal_conviction c WHERE c.person_number = one.person AND c.is_intentional AND NOT c.is_sealed
    ) p`,
});

/** The same for a conviction of any kind. */
export const convicted = listLoader(convictedKind, {
  key: 'asked.key',
  columns: { personNumber: 'p.person_number', name: 'p.name' },
  from: `FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL (
      SELECT DISTINCT c.person_number, c.name FROM criminal_conviction c WHERE c.person_number = ANY(string_to_array(asked.key, '>')) AND NOT c.is_sealed
    ) p`,
});
