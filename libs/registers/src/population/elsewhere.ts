import { elsewhereKind } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** Whom of the asked persons another province has registered, in the order they were asked about. */
export const elsewhere = listLoader(elsewhereKind, {
  key: 'asked.key',
  columns: { idNumber: 'e.id_number', name: 'e.name', sex: 'e.sex', ethnicity: 'e.ethnicity', birthDate: 'e.birth_date', regionCode: 'e.region_code', address: 'e.address' },
  from: `FROM unnest($1::text[]) AS asked (key)
    CROSS JOIN LATERAL unnest(string_to_array(asked.key, '>')) WITH ORDINALITY AS one (id_number, place)
    JOIN population_elsewhere e ON e.id_number = one.id_number ORDER BY one.place`,
});
