import { identitiesKind } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** Whom of the asked persons the register knows as living, in the order they were asked about. */
export const identitiesOf = listLoader(identitiesKind, {
  key: 'asked.key',
  columns: { idNumber: 'p.id_number', name: 'p.name' },
  from: `FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL unnest(string_to_array(asked.key, '>')) WITH ORDINALITY AS one (id_number, place)
    JOIN population_person p ON p.id_number = one.id_number AND p.alive ORDER BY one.place`,
});
