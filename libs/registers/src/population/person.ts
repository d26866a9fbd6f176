import { population } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { portrait } from '../portrait.js';

/** A citizen, with the address of the household they are registered in. */
export const person = recordLoader(population.person, {
  key: 'p.id_number',
  columns: {
    idNumber: 'p.id_number',
    name: 'p.name',
    formerNames: 'p.former_names',
    sex: 'p.sex',
    ethnicity: 'p.ethnicity',
    birthDate: 'p.birth_date',
    registeredAddress: 'h.address',
    registeredRegion: 'h.region_code',
    alive: 'p.alive',
    portrait: portrait('p'),
  },
  from: 'FROM population_person p JOIN population_household h ON h.id = p.household_id WHERE p.id_number = ANY($1)',
});
