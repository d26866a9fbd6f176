import { identityCard } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const currentCard = recordLoader(identityCard.current, {
  key: 'id_number',
  columns: { validFrom: 'valid_from', validUntil: 'valid_until', status: 'status', differs: `CASE WHEN address_due AND NOT differs @> '{address}' THEN differs || '{address}' ELSE differs END` },
  from: `FROM identity_card WHERE id_number = ANY($1) AND status <> 'void'`,
});
