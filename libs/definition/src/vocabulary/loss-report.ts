import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** The report that a document to cross the border with was lost (证件遗失申报). */
export interface LossReport {
  readonly number: string;
  readonly holderNumber: string;
  readonly holderName: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly reason: 'lost' | 'stolen' | 'robbed';
  readonly reportedOn: CivilDate;
}

/** Key of `ofHolder`: the number by which the holder is known; the latest first. Of `byNumber`: its number. */
export const lossReport = {
  ofHolder: factKind<readonly LossReport[]>('travel-document', 'loss-reports'),
  byNumber: factKind<LossReport | null>('travel-document', 'loss-report'),
  enter: effectKind<LossReport & { readonly lostAt: string; readonly lostWhere: string }>('travel-document', 'report-loss'),
};
