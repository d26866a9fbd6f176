import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A sentence served outside prison that ties someone to a place. */
export interface SupervisedSentence {
  readonly kind: 'parole' | 'suspended-sentence' | 'public-surveillance' | 'deprivation-of-political-rights';
  /** Its last day; null: for life. */
  readonly until: CivilDate | null;
}

/** Key: identity number. Sentences of the criminal record that were or are served under supervision. */
export const sentence = { supervised: factKind<readonly SupervisedSentence[]>('criminal-record', 'supervised-sentences') };
