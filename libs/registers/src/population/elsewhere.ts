import { elsewhereKind } from '@yichuang/definition';

import { listLoader, severalNumbers } from '../fact-loader.js';

/** Whom of the asked persons another province has registered, in the order they were asked about. */
export const elsewhere = listLoader(elsewhereKind, {
  key: 'asked.key',
  columns: { idNumber: 'e.id_number', name: 'e.name', sex: 'e.sex', ethnicity: 'e.ethnicity', birthDate: 'e.birth_date', regionCode: 'e.region_code', address: 'e.address' },
  from: `${severalNumbers} JOIN population_elsewhere e ON e.id_number = one.number ORDER BY one.place`,
});
