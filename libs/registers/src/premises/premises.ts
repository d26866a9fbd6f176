import { premises, premisesKinds } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { amendment } from '../row-effects.js';

const at = recordLoader(premisesKinds.at, {
  key: 'address',
  columns: { address: 'address', regionCode: 'region_code', policeStation: 'police_station' },
  from: 'FROM premises WHERE address = ANY($1)',
});

const guestSystemTest = recordLoader(premisesKinds.guestSystemTest, {
  key: 'address',
  columns: { receivedOn: 'received_on' },
  from: 'FROM guest_system_test WHERE address = ANY($1)',
});

const fireCheck = recordLoader(premises.fireCheck, {
  key: 'number',
  columns: { number: 'number', address: 'address', floors: 'floors', areaSquareMetres: 'area_square_metres' },
  from: 'FROM fire_safety_check WHERE number = ANY($1)',
});

const use = amendment(premises.use, {
  table: 'premises',
  key: 'address',
  keyOf: ({ address }) => address,
  columns: ['use', 'operatorUscc', 'roomCount', 'bedCount', 'securityOfficers', 'facilities'],
});

/** Places that a business is run in, and what others know of them. */
export const premisesLoaders = [at, guestSystemTest, fireCheck];
export const premisesHandlers = [use];
