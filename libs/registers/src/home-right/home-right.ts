import { homeRightKind } from '@yichuang/definition';

import { listLoader } from '../fact-loader.js';

export const homeRightsAt = listLoader(homeRightKind, {
  key: 'address',
  columns: { number: 'number', kind: 'kind', holderId: 'holder_id', holderName: 'holder_name', landlordId: 'landlord_id', isResidential: 'is_residential', until: 'until' },
  from: 'FROM home_right WHERE address = ANY($1) ORDER BY address, number, holder_id',
});
