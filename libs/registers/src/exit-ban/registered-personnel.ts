import { exitBan } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

export const registeredPersonnel = recordLoader(exitBan.personnel, {
  key: 'person_number',
  columns: { unit: 'unit', category: 'category' },
  from: 'FROM registered_personnel WHERE person_number = ANY($1) AND removed_on IS NULL',
});
