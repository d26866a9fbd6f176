import { business } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const businessByUscc = recordLoader(business.byUscc, {
  key: 'uscc',
  columns: { scope: 'scope', registeredCapital: 'registered_capital::float8' },
  from: 'FROM business_registration WHERE uscc = ANY($1)',
});

export const pawnPermit = recordLoader(business.pawnPermit, {
  key: 'number',
  columns: { number: 'number', uscc: 'uscc', validUntil: 'valid_until', status: 'status' },
  from: 'FROM pawn_permit WHERE number = ANY($1)',
});
