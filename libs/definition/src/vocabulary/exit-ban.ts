import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** Grounds of 《出境入境管理法》第十二条. */
export type ExitBanCategory = 'serving-sentence' | 'suspect-or-defendant' | 'civil-court-order' | 'border-offence-period' | 'state-security' | 'other-statutory';

/** Someone may not leave the country. */
export interface ExitBan {
  readonly category: ExitBanCategory;
  /** Who decided it. */
  readonly authority: string;
  readonly from: CivilDate;
  /** Its last day; null: until it is lifted. */
  readonly until: CivilDate | null;
}

/** Whose unit must agree before they travel (登记备案人员). */
export interface RegisteredPersonnel {
  readonly unit: string;
  readonly category: 'state-employee' | 'serving-military';
}

/** Key: identity number. */
export const exitBan = {
  ofPerson: factKind<readonly ExitBan[]>('exit-ban', 'of-person'),
  personnel: factKind<RegisteredPersonnel | null>('exit-ban', 'registered-personnel'),
};
