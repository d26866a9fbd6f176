import { reviewStudy } from '@yichuang/definition';

import { recordLoader } from '../fact-loader.js';
import { amendment } from '../row-effects.js';

/** The last record of each person that no review has used. */
export const unusedStudy = recordLoader(reviewStudy.unused, {
  key: 'DISTINCT ON (id_number) id_number',
  columns: { certificateNumber: 'certificate_number', mode: 'mode', minutes: 'minutes', faceChecked: 'face_checked', finishedOn: 'finished_on' },
  from: 'FROM review_study WHERE id_number = ANY($1) AND used_on IS NULL ORDER BY id_number, finished_on DESC, certificate_number',
});

export const useStudy = amendment(reviewStudy.use, { table: 'review_study', key: 'certificate_number', keyOf: ({ certificateNumber }) => certificateNumber, columns: ['usedOn'] });
