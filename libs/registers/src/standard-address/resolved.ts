import { resolvedAddressKind } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const resolvedAddress = recordLoader(resolvedAddressKind, {
  key: 'address',
  columns: { address: 'address', regionCode: 'region_code', policeStation: 'police_station', isVillage: `settlement = 'village'`, frozen: 'frozen' },
  from: 'FROM standard_address WHERE address = ANY($1)',
});
