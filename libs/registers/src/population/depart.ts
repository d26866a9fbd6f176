import { registration } from '@yichuang/definition';

import { amendment } from '../row-effects.js';

/** Someone who is registered here leaves for another province: from then on only the certificate moves them. */
export const depart = amendment(registration.depart, {
  table: 'population_person',
  key: 'id_number',
  keyOf: ({ idNumber }) => idNumber,
  also: { status: `'migrating'` },
  where: `t.status = 'active'`,
});
