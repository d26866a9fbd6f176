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

/** A penalty for having obtained a travel document by deception (《中国公民往来台湾地区管理办法》第三十二条). */
export interface FraudPenalty {
  readonly decidedOn: CivilDate;
  /** When it had been served; null while it has not. */
  readonly endedOn: CivilDate | null;
}

/** Key: identity number. */
export const exitBan = {
  ofPerson: factKind<readonly ExitBan[]>('exit-ban', 'of-person'),
  personnel: factKind<RegisteredPersonnel | null>('exit-ban', 'registered-personnel'),
  fraudPenalties: factKind<readonly FraudPenalty[]>('exit-ban', 'fraud-penalties'),
};
