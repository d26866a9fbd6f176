import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** What one person is to another by the entries of both. */
export interface Kin {
  readonly relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'grandchild' | 'grandparent';
}

/** The question behind {@link kinship}. */
export const kinshipKind = factKind<Kin | null>('population', 'kinship');

/** A parent whom the entry of someone names. */
export interface RegisteredParent {
  readonly idNumber: string;
  readonly role: 'father' | 'mother';
  /** Null when they are not registered in Henan. */
  readonly name: string | null;
  readonly isAlive: boolean | null;
  /** Where they are registered. */
  readonly householdNumber: string | null;
}

/** A child whose entry names someone as a parent. */
export interface OwnChild {
  readonly idNumber: string;
  readonly name: string;
  readonly birthDate: CivilDate;
}

/** What the second is to the first, both given by identity number; nothing where the entries do not tell. */
export const kinship = {
  between: (one: string, other: string) => kinshipKind(`${one}>${other}`),
  /** Key: identity number of a parent. Living children, the youngest first. */
  childrenOf: factKind<readonly OwnChild[]>('population', 'children'),
  /** Key: identity number. */
  parentsOf: factKind<readonly RegisteredParent[]>('population', 'parents'),
};
