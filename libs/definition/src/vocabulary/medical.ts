import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import type { LicenceClass } from './driver.js';

/** A certificate of physical condition that a networked institution uploaded (身体条件证明). */
export interface MedicalReport {
  readonly reportNumber: string;
  readonly institution: string;
  /** The institution is on the published list. */
  readonly listed: boolean;
  readonly issuedOn: CivilDate;
  readonly fitFor: readonly LicenceClass[];
}

/** A test of memory, judgement and reaction; 100 points, passed from 90. */
export interface AbilityTest {
  readonly score: number;
  readonly takenOn: CivilDate;
}

/** Key: identity number. The latest record of each kind. */
export const medical = {
  latestReport: factKind<MedicalReport | null>('medical', 'latest-report'),
  latestAbilityTest: factKind<AbilityTest | null>('medical', 'latest-ability-test'),
};
