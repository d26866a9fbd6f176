import { factKind } from '../facts.js';

/** What one person is to another by the entries of both. */
export interface Kin {
  readonly relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'grandchild' | 'grandparent';
}

/** The question behind {@link kinship}. */
export const kinshipKind = factKind<Kin | null>('population', 'kinship');

/** What the second is to the first, both given by identity number; nothing where the entries do not tell. */
export const kinship = { between: (one: string, other: string) => kinshipKind(`${one}>${other}`) };
