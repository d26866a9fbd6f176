import { kinship } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** The youngest first. */
export const childrenOf = listLoader(kinship.childrenOf, {
  key: 'asked.key',
  columns: { idNumber: 'child.id_number', name: 'child.name', birthDate: 'child.birth_date' },
  from: `FROM unnest($1::text[]) AS asked (key) JOIN population_person child ON asked.key IN (child.father_id, child.mother_id) AND child.alive
    ORDER BY child.birth_date DESC, child.id_number`,
});
