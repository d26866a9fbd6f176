import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';
import type { LicenceClass } from './driver.js';

export type TestSubject = 'subject-1' | 'subject-2' | 'subject-3-road' | 'subject-3-safety';

export interface TestResult {
  readonly subject: TestSubject;
  readonly score: number;
  readonly takenOn: CivilDate;
}

/** What the test centre has written down of a candidate for one class. */
export interface Candidacy {
  /** The learner's permit, given once subject 1 is passed; null before. */
  readonly learnerPermitOn: CivilDate | null;
  readonly results: readonly TestResult[];
  /** When the safety education and the oath were done. */
  readonly oathOn: CivilDate | null;
}

/** The question behind `exam.candidacy`; its key names candidate and class. */
export const candidacyKind = factKind<Candidacy | null>('exam', 'candidacy');

export const exam = {
  candidacy: (candidate: string, licenceClass: LicenceClass | undefined) => candidacyKind(`${candidate}>${licenceClass ?? ''}`),
};
