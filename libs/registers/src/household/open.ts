import { household } from '@yichuang/definition';

import { entry } from '../row-effects.js';

/** Opens a family household; whoever is to be registered in it moves there next. */
export const openHousehold = entry(household.open, {
  table: 'population_household',
  keyOf: ({ number }) => number,
  columns: ['number', 'address', 'regionCode', 'policeStation', 'bookletNumber'],
  unless: `EXISTS (SELECT FROM standard_address a WHERE a.address = c.data ->> 'address' AND a.frozen)`,
});
