import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import type { EndorsedRegion } from './travel-document.js';

/** A crossing of the border. */
export interface BorderMovement {
  readonly direction: 'entry' | 'exit';
  /** Where to, or from where. */
  readonly region: EndorsedRegion | 'taiwan' | 'abroad';
  readonly on: CivilDate;
}

/** What someone did in Hong Kong or Macao that an endorsement does not allow. */
export interface StayAbuse {
  readonly kind: 'overstay' | 'illegal-work';
  readonly region: EndorsedRegion;
  readonly foundOn: CivilDate;
}

/** Key: number of the identity card, or of the passport of a foreigner. The latest first. */
export const border = {
  movements: factKind<readonly BorderMovement[]>('entry-exit-record', 'movements'),
  stayAbuses: factKind<readonly StayAbuse[]>('entry-exit-record', 'stay-abuses'),
};
