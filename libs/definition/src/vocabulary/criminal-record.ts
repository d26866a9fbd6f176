import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** A final judgment that found someone guilty. */
export interface Conviction {
  readonly caseNumber: string;
  readonly offence: string;
  readonly finalOn: CivilDate;
}

/**
 * What the register tells about someone. Of a sealed record (《刑事诉讼法》第二百八十六条) nothing leaves it but
 * `needsVerification`, which says the same of an unclear match and of results that contradict each other: nobody can tell
 * from an answer that something is sealed, and who may know looks it up there.
 */
export interface CriminalRecord {
  readonly convictions: readonly Conviction[];
  readonly needsVerification: boolean;
}

/** One look into the register, for its log. `result` is what was answered. */
export interface RecordQuery {
  readonly subjectNumber: string;
  readonly requesterNumber: string;
  readonly requesterUscc: string | null;
  readonly ground: string | null;
  readonly result: 'no-record' | 'on-record';
}

/** The question behind `criminalRecord.of`; its key names number and name. */
export const criminalRecordKind = factKind<CriminalRecord | null>('criminal-record', 'summary');

/** The question behind `criminalRecord.intentional`; its key names several persons. */
export const intentionalCrimeKind = factKind<readonly { readonly personNumber: string; readonly name: string }[]>('criminal-record', 'intentional-crimes');

/** The question behind `criminalRecord.convicted`; its key names several persons. */
export const convictedKind = factKind<readonly { readonly personNumber: string; readonly name: string }[]>('criminal-record', 'convicted');

export const criminalRecord = {
  /** Those among these persons with an unsealed conviction of any kind. */
  convicted: (idNumbers: readonly string[]) => convictedKind(idNumbers.join('>')),
  /** Those among these persons with an unsealed conviction for an intentional crime. */
  intentional: (idNumbers: readonly string[]) => intentionalCrimeKind(idNumbers.join('>')),
  /** Null: nothing at all, under this number or under another one of someone with this name and day of birth. */
  of: ({ documentNumber, name }: { readonly documentNumber: string; readonly name: string }) => criminalRecordKind(`${documentNumber}>${name}`),
  logQuery: effectKind<RecordQuery>('criminal-record', 'log-query'),
};
