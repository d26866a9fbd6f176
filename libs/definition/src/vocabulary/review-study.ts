import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** What a driver learned for the review of a scoring cycle, as the study platform recorded it (审验学习). */
export interface ReviewStudy {
  readonly certificateNumber: string;
  readonly mode: 'online' | 'onsite';
  readonly minutes: number;
  readonly faceChecked: boolean;
  readonly finishedOn: CivilDate;
}

/** Key: identity number. The last record that no review has used. */
export const reviewStudy = {
  unused: factKind<ReviewStudy | null>('review-study', 'unused'),
  use: effectKind<{ readonly certificateNumber: string; readonly usedOn: CivilDate }>('review-study', 'use'),
};
