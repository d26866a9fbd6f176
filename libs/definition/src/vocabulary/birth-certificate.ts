import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** A medical certificate of birth (出生医学证明), as the health authority has it. */
export interface BirthCertificate {
  /** One letter and nine digits. */
  readonly number: string;
  readonly childName: string;
  readonly sex: 'male' | 'female';
  readonly birthDate: CivilDate;
  readonly motherNumber: string;
  /** Null where the mother named no father. */
  readonly fatherNumber: string | null;
  readonly status: 'valid' | 'void';
}

/** Key: number of the certificate. */
export const birthCertificate = { byNumber: factKind<BirthCertificate | null>('birth-certificate', 'by-number') };
