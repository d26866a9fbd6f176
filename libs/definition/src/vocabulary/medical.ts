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

export type LimbCondition = 'normal' | 'left-leg' | 'right-or-both-legs' | 'upper-limb';

/** A certificate with what was measured; null where the institution did not send it. */
export interface Examination extends MedicalReport {
  /** The province has designated the institution for drivers of adapted cars. */
  readonly designated: boolean;
  readonly heightCm: number | null;
  /** By the decimal table, `5.0`. */
  readonly visionLeft: string | null;
  readonly visionRight: string | null;
  readonly visionCorrected: boolean | null;
  readonly hearingAid: boolean | null;
  readonly colourVision: 'normal' | 'red-green-blind' | null;
  readonly limbs: LimbCondition | null;
  /** The horizontal field of the better eye in degrees, where one eye cannot see. */
  readonly visualField: number | null;
  /** An illness that makes driving unsafe was found (第十五条第一项). */
  readonly unsafeIllness: boolean | null;
}

/** A test of memory, judgement and reaction; 100 points, passed from 90. */
export interface AbilityTest {
  readonly score: number;
  readonly takenOn: CivilDate;
}

/** Key: identity number. The latest record of each kind. */
export const medical = {
  latestReport: factKind<MedicalReport | null>('medical', 'latest-report'),
  examination: factKind<Examination | null>('medical', 'examination'),
  latestAbilityTest: factKind<AbilityTest | null>('medical', 'latest-ability-test'),
};
