import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A marriage as the civil affairs authority has it (婚姻登记), seen from one of the two. */
export interface Marriage {
  readonly certificateNumber: string;
  readonly registeredOn: CivilDate;
  readonly spouseId: string;
  readonly spouseName: string;
  /** Null while it stands. */
  readonly endedBy: 'divorce' | 'annulment' | 'death' | null;
  readonly endedOn: CivilDate | null;
}

/** Key: identity number. All marriages of a person, the latest first. */
export const marriage = { ofPerson: factKind<readonly Marriage[]>('marriage', 'of-person') };
