import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A published session of the examination of security guards. */
export interface GuardSession {
  readonly number: string;
  /** City that holds it, six digits. */
  readonly regionCode: string;
  readonly heldOn: CivilDate;
  readonly freePlaces: number;
}

/** One attempt at the examination, out of 100 points. */
export interface GuardResult {
  readonly score: number;
  readonly takenOn: CivilDate;
}

/** Fingerprints that were taken of someone who wants to be a guard. */
export interface GuardFingerprints {
  readonly reference: string;
  readonly takenOn: CivilDate;
}

/** Key of `session`: its number; of the others: identity number. */
export const guardExamination = {
  session: factKind<GuardSession | null>('guard-examination', 'session'),
  /** The latest first. */
  results: factKind<readonly GuardResult[]>('guard-examination', 'results'),
  fingerprints: factKind<GuardFingerprints | null>('guard-examination', 'fingerprints'),
};
