import { surroundingsKind } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const surroundingsOf = recordLoader(surroundingsKind, {
  key: 'p.address',
  columns: {
    buildingUse: 'p.building_use',
    approvedCapacity: 'p.approved_capacity',
    nearby: `(SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'name', n.name, 'distanceMetres', n.distance_metres) ORDER BY n.distance_metres, n.name), '[]')
      FROM nearby_place n WHERE n.address = p.address)`,
  },
  from: 'FROM surveyed_place p WHERE p.address = ANY($1)',
});
