import { identitiesKind } from '@yichuang/definition';

import { listLoader, severalNumbers } from '../fact-loader.js';

/** Whom of the asked persons the register knows as living, in the order they were asked about. */
export const identitiesOf = listLoader(identitiesKind, {
  key: 'asked.key',
  columns: { idNumber: 'p.id_number', name: 'p.name' },
  from: `${severalNumbers} JOIN population_person p ON p.id_number = one.number AND p.alive ORDER BY one.place`,
});
