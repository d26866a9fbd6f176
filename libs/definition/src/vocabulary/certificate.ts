import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';

/** A certificate or letter that was issued, as the certificate register keeps it. */
export interface IssuedCertificate {
  readonly number: string;
  readonly kind: 'no-criminal-record-certificate' | 'criminal-record-letter' | 'household-certificate';
  readonly subjectNumber: string;
  readonly subjectName: string;
  /** Null: since birth. */
  readonly periodFrom: CivilDate | null;
  readonly periodUntil: CivilDate;
  readonly purpose: string;
  /** What it certifies, where its kind does not say it. */
  readonly content?: string;
  /** Code of the office. */
  readonly issuedBy: string;
  readonly issuedOn: CivilDate;
}

export const certificate = { insert: effectKind<IssuedCertificate>('certificate', 'insert') };
