import { household } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

/** Everyone registered in the household of a person, the person included, the eldest first. */
export const membersWith = listLoader(household.membersWith, {
  key: 'asked.id_number',
  columns: {
    idNumber: 'm.id_number',
    name: 'm.name',
    birthDate: 'm.birth_date',
    relationToHead: 'm.relation_to_head',
    spouseId: 'm.spouse_id',
    fatherId: 'm.father_id',
    motherId: 'm.mother_id',
  },
  from: `FROM population_person asked JOIN population_person m ON m.household_id = asked.household_id AND m.status <> 'cancelled'
    WHERE asked.id_number = ANY($1) ORDER BY m.birth_date, m.id_number`,
});
