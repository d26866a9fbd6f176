import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { OpenRegistrationCase } from './registration.js';

/** The booklet of a household (居民户口簿). */
export interface Booklet {
  readonly householdNumber: string;
  readonly number: string;
  /** When it took the place of another; null: it is the first on record. */
  readonly issuedOn: CivilDate | null;
  readonly status: 'valid' | 'void' | 'reissue-in-progress';
}

export interface IssuedBooklet {
  readonly householdNumber: string;
  readonly bookletNumber: string;
}

/** A booklet that may no longer be used. */
export interface VoidBooklet {
  readonly number: string;
  readonly householdNumber: string;
  readonly reason: 'lost' | 'replaced';
  readonly voidOn: CivilDate;
}

/** Key: identity number of someone registered in the household. */
export const booklet = {
  ofPerson: factKind<Booklet | null>('household', 'booklet'),
  /** Unfinished cases of everyone in the household. */
  openCasesWith: factKind<readonly OpenRegistrationCase[]>('household', 'open-cases'),
  issue: effectKind<IssuedBooklet>('household', 'issue-booklet'),
  makeVoid: effectKind<VoidBooklet>('household', 'void-booklet'),
};
