import { medical } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';

/** The last test of each person. */
export const latestAbilityTest = recordLoader(medical.latestAbilityTest, {
  key: 'DISTINCT ON (id_number) id_number',
  columns: { score: 'score', takenOn: 'taken_on' },
  from: 'FROM medical_ability_test WHERE id_number = ANY($1) ORDER BY id_number, taken_on DESC',
});
