import { household, householdsAtKind, type Household } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

/** Columns of a household `h`, its standard address `a` and its head. */
const columns: Readonly<Record<keyof Household, string>> = {
  number: 'h.number',
  type: 'h.type',
  address: 'h.address',
  regionCode: 'h.region_code',
  isVillage: `coalesce(a.settlement = 'village', false)`,
  policeStation: 'h.police_station',
  status: 'h.status',
  frozen: 'h.frozen OR coalesce(a.frozen, false)',
  headId: 'head.id_number',
  headName: 'head.name',
};
const beside = `LEFT JOIN standard_address a ON a.address = h.address
  LEFT JOIN population_person head ON head.household_id = h.id AND head.relation_to_head = 'head' AND head.status <> 'cancelled'`;

export const byNumber = recordLoader(household.byNumber, {
  key: 'h.number',
  columns,
  from: `FROM population_household h ${beside} WHERE h.number = ANY($1)`,
});

/** The household a person is registered in. */
export const ofPerson = recordLoader(household.ofPerson, {
  key: 'p.id_number',
  columns,
  from: `FROM population_person p JOIN population_household h ON h.id = p.household_id ${beside} WHERE p.id_number = ANY($1)`,
});

/** Who may be registered at an address already. */
export const householdsAt = listLoader(householdsAtKind, {
  key: 'h.address',
  columns,
  from: `FROM population_household h ${beside} WHERE h.address = ANY($1) AND h.status = 'open' ORDER BY h.number`,
});
