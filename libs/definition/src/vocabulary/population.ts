import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** The last portrait on file; not comparable: it fails the face comparison. */
export interface Portrait {
  readonly takenOn: CivilDate;
  readonly comparable: boolean;
}

/** A person of the population register (人口). */
export interface Person {
  readonly idNumber: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly sex: 'male' | 'female';
  readonly ethnicity: string;
  readonly birthDate: CivilDate;
  readonly registeredAddress: string;
  /** Division of the registered address, six digits. */
  readonly registeredRegion: string;
  readonly alive: boolean;
  readonly portrait: Portrait | null;
}

/** Key: identity number. */
export const population = { person: factKind<Person | null>('population', 'person') };
