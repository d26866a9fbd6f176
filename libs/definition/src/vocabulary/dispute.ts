import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** A dispute that was brought to mediation, or that another body has in hand. */
export interface Dispute {
  readonly caseNumber: string;
  /** Of the persons and units in it: identity numbers and unified social credit codes. */
  readonly parties: readonly string[];
  readonly status: 'open' | 'agreed' | 'elsewhere';
}

/** A dispute settled by an agreement (《人民调解法》第二十八条). */
export interface SettledDispute {
  readonly caseNumber: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly officeCode: string;
  readonly mediator: string;
  readonly terms: string;
  readonly signedOn: CivilDate;
  /** Last day to ask a court to confirm the agreement together (第三十三条). */
  readonly confirmableUntil: CivilDate;
}

export const disputes = {
  /** Key: identity number or unified social credit code of a party. */
  ofPerson: factKind<readonly Dispute[]>('dispute', 'of-person'),
  settle: effectKind<SettledDispute>('dispute', 'settle'),
};
