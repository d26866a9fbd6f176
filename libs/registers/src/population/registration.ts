import { registration } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

/** Asked apart from {@link person}: only what changes a registration needs it. */
export const registered = recordLoader(registration.ofPerson, {
  key: 'p.id_number',
  columns: {
    idNumber: 'p.id_number',
    name: 'p.name',
    status: 'p.status',
    householdNumber: 'h.number',
    relationToHead: 'p.relation_to_head',
    maritalStatus: 'p.marital_status',
    spouseId: 'p.spouse_id',
  },
  from: 'FROM population_person p JOIN population_household h ON h.id = p.household_id WHERE p.id_number = ANY($1)',
});
