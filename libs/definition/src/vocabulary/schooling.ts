import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** A student's record at one school, as the education authority has it (学籍). */
export interface Schooling {
  readonly schoolUscc: string;
  readonly schoolName: string;
  readonly isFullTime: boolean;
  readonly admissionNumber: string;
  /** Null before the student has come. */
  readonly studentNumber: string | null;
  readonly enteredOn: CivilDate;
  readonly status: 'admitted' | 'enrolled' | 'graduated' | 'transferred' | 'withdrawn';
  readonly leftOn: CivilDate | null;
}

/** A graduate stays in the register of the school until this day (暂缓迁出). */
export interface SchoolStay {
  readonly idNumber: string;
  readonly householdNumber: string;
  readonly until: CivilDate;
}

/** Key: identity number. Records, the latest first, and the one stay that is allowed. */
export const schooling = {
  ofPerson: factKind<readonly Schooling[]>('education', 'schooling'),
  stay: factKind<SchoolStay | null>('household', 'school-stay'),
  keep: effectKind<SchoolStay>('household', 'keep-in-school'),
};
