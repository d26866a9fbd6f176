import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** Help that civil affairs gives to someone who cannot make a living (最低生活保障、特困人员供养、临时救助). */
export interface Allowance {
  readonly kind: 'minimum-living' | 'destitute' | 'hardship';
  readonly until: CivilDate;
}

/** Key: identity number. */
export const allowance = { ofPerson: factKind<Allowance | null>('civil-affairs', 'allowance') };
