import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** The identity card someone carries now. */
export interface IdentityCard {
  readonly validFrom: CivilDate;
  /** Null: long-term. */
  readonly validUntil: CivilDate | null;
  readonly status: 'valid' | 'lost';
}

/** Key: identity number. */
export const identityCard = {
  current: factKind<IdentityCard | null>('identity-card', 'current'),
  /** The address in the chip is to be written anew when the card is next presented; who has no card needs nothing. */
  flagAddress: effectKind<{ readonly idNumber: string }>('identity-card', 'flag-address'),
};
