import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

export type EducationLevel = 'doctor' | 'master' | 'bachelor' | 'junior-college' | 'secondary-vocational' | 'senior-high';

/** What someone has learned, as the education and the human resources authorities have it. */
export interface Qualification {
  readonly kind: 'diploma' | 'foreign-degree' | 'skill' | 'title';
  /** Of the diploma, of the certification of a foreign degree, or of the certificate. */
  readonly number: string;
  /** The institution, or the name of the certificate. */
  readonly name: string;
  /** Of a diploma or degree. */
  readonly level: EducationLevel | null;
  readonly awardedOn: CivilDate;
  readonly isValid: boolean;
}

/** Key: identity number. The latest first. */
export const qualification = { ofPerson: factKind<readonly Qualification[]>('qualification', 'of-person') };
