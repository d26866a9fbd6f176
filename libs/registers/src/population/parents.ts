import { kinship } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** The father, then the mother. */
export const parentsOf = listLoader(kinship.parentsOf, {
  key: 'child.id_number',
  columns: { idNumber: 'named.id_number', role: 'named.role', name: 'parent.name', isAlive: 'parent.alive', householdNumber: 'home.number' },
  from: `FROM population_person child
    CROSS JOIN LATERAL (VALUES ('father', child.father_id), ('mother', child.mother_id)) AS named (role, id_number)
    LEFT JOIN population_person parent ON parent.id_number = named.id_number
    LEFT JOIN population_household home ON home.id = parent.household_id AND parent.status <> 'cancelled'
    WHERE child.id_number = ANY($1) AND named.id_number IS NOT NULL ORDER BY child.id_number, named.role`,
});
