import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** Why someone is the guardian of a minor or of an adult without full capacity (《民法典》第二十七条至第三十六条). */
export interface Guardianship {
  readonly ground: 'parent' | 'kin' | 'agreement' | 'appointed';
  /** When it began; null for a parent, who is guardian from birth. */
  readonly since: CivilDate | null;
}

/** The question behind {@link guardianship}. */
export const guardianshipKind = factKind<Guardianship | null>('population', 'guardianship');

export const guardianship = {
  /** Whether the register shows that one person is guardian of another, both given by identity number. */
  between: (ward: string, guardian: string) => guardianshipKind(`${ward}>${guardian}`),
  /** Every guardianship of someone that the register says expressly and that goes on. Key: identity number. */
  ofWard: factKind<readonly Pick<Guardianship, 'ground'>[]>('population', 'guardianships-of-ward'),
};
