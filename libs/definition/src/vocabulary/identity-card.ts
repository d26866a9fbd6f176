import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** What a card says of its holder, as far as the register may have come to say otherwise. */
export type CardItem = 'name' | 'sex' | 'ethnicity' | 'birth-date' | 'id-number' | 'address';

/** The identity card someone carries now. */
export interface IdentityCard {
  readonly validFrom: CivilDate;
  /** Null: long-term. */
  readonly validUntil: CivilDate | null;
  readonly status: 'valid' | 'lost';
  /** Items that the register says otherwise. */
  readonly differs?: readonly CardItem[];
}

export const isValidCard = (card: IdentityCard | null, today: CivilDate): boolean => card?.status === 'valid' && (card.validUntil ?? today) >= today;

/** An application for a card that has not been collected. */
export interface CardApplication {
  readonly number: string;
  readonly kind: 'first' | 'renewal' | 'replacement';
  /** Code of the police station that accepted it. */
  readonly acceptedBy: string;
  /** When the county signed the card; null before. */
  readonly signedOn: CivilDate | null;
}

/** Face and fingerprints as they were taken last, and what comparing them with everybody else's found. */
export interface Biometrics {
  readonly takenOn: CivilDate;
  readonly hasFingerprints: boolean;
  readonly comparison: 'no-match' | 'another-identity';
}

/** A card that is made for a case, with what it needs to be collected. */
export interface OrderedCard {
  readonly number: string;
  readonly idNumber: string;
  readonly kind: CardApplication['kind'];
  readonly acceptedBy: string;
  readonly signedOn: CivilDate;
}

export interface SignedCard {
  readonly idNumber: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
}

export interface TemporaryCard {
  readonly number: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

/** Key: identity number. */
export const identityCard = {
  current: factKind<IdentityCard | null>('identity-card', 'current'),
  applications: factKind<readonly CardApplication[]>('identity-card', 'applications'),
  biometrics: factKind<Biometrics | null>('identity-card', 'biometrics'),
  /** When someone last came themselves: a photograph was taken, or a card collected. */
  lastPresence: factKind<{ readonly on: CivilDate } | null>('identity-card', 'last-presence'),
  /** The temporary card that ends last. */
  temporary: factKind<TemporaryCard | null>('identity-card', 'temporary'),
  /** The address in the chip is to be written anew when the card is next presented; who has no card needs nothing. */
  flagAddress: effectKind<{ readonly idNumber: string }>('identity-card', 'flag-address'),
  /** The first card of someone. */
  issue: effectKind<SignedCard>('identity-card', 'issue'),
  /** A card in the place of another, which is void. */
  replace: effectKind<SignedCard>('identity-card', 'replace'),
  order: effectKind<OrderedCard>('identity-card', 'order'),
  reportLoss: effectKind<{ readonly idNumber: string; readonly lostOn: CivilDate; readonly reportedOn: CivilDate }>('identity-card', 'report-loss'),
  /** The card of someone who has died or is registered nowhere any more; who has none is not missed. */
  makeVoid: effectKind<{ readonly idNumber: string }>('identity-card', 'make-void'),
  /** Ends the applications for a card of someone; who has none is not missed. */
  endApplications: effectKind<{ readonly idNumber: string; readonly endedOn: CivilDate }>('identity-card', 'end-applications'),
  /** The register has come to say otherwise what the card says; who has none needs nothing. */
  flagItems: effectKind<{ readonly idNumber: string; readonly items: readonly CardItem[] }>('identity-card', 'flag-items'),
  issueTemporary: effectKind<TemporaryCard & { readonly idNumber: string }>('identity-card', 'issue-temporary'),
};
