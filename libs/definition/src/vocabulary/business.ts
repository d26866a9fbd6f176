import type { CivilDate } from '@yichuang/kernel';

import { factKind } from '../facts.js';

/** What the market-regulation authority has registered of a business. */
export interface Business {
  readonly scope: string;
  /** In yuan; null: an individual business has none. */
  readonly registeredCapital: number | null;
}

/** A permit to run a pawnshop, of the provincial financial authority (《典当经营许可证》). */
export interface PawnPermit {
  readonly number: string;
  readonly uscc: string;
  readonly validUntil: CivilDate;
  readonly status: 'valid' | 'revoked';
}

export const business = {
  /** Key: unified social credit code. */
  byUscc: factKind<Business | null>('market-regulation', 'business'),
  /** Key: number of the permit. */
  pawnPermit: factKind<PawnPermit | null>('local-finance', 'pawn-permit'),
};
