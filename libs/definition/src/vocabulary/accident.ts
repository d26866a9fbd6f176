import { factKind } from '../facts.js';

/** A traffic accident whose case is still open (事故). */
export interface OpenAccident {
  readonly caseNumber: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly place: string;
}

/** Key: identity number of a party. */
export const accident = { openOfParty: factKind<readonly OpenAccident[]>('accident', 'open-of-party') };
