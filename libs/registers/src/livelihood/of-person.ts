import { allowance, livelihood } from '@yichuang/definition';

import { listLoader, recordLoader } from '../fact-loader.js';

export const livelihoodsOfPerson = listLoader(livelihood.ofPerson, {
  key: 'id_number',
  columns: { ground: 'ground', regionCode: 'region_code', reference: 'reference', name: 'name', since: 'since' },
  from: 'FROM livelihood_record WHERE id_number = ANY($1) ORDER BY since DESC, reference',
});

export const allowanceOfPerson = recordLoader(allowance.ofPerson, {
  key: 'id_number',
  columns: { kind: 'kind', until: 'until' },
  from: 'FROM living_allowance WHERE id_number = ANY($1)',
});
