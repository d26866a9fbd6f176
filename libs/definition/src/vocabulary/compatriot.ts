import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

type ResidentOf = 'hong-kong' | 'macao' | 'taiwan';
type CompatriotDocumentStatus = 'valid' | 'void-lost' | 'void-stolen' | 'void-damaged' | 'void-replaced' | 'void';

/** What a resident of Hong Kong, Macao or Taiwan comes to the mainland with. */
export interface CompatriotDocument {
  /** Kept for life with a five-year permit; `issue` counts the cards. */
  readonly number: string;
  readonly issue: number;
  readonly kind: 'home-return-permit' | 'taiwan-permit-5y' | 'taiwan-permit-single';
  readonly residentOf: ResidentOf;
  readonly name: string;
  /** Null where nobody noted it. */
  readonly birthDate: CivilDate | null;
  readonly issuedOn: CivilDate;
  readonly validUntil: CivilDate;
  readonly status: CompatriotDocumentStatus;
}

interface IssuedCompatriotDocument extends Omit<CompatriotDocument, 'status'> {
  /** Number the holder was known by before. */
  readonly holderNumber: string;
}

/** A residence permit of a resident of Hong Kong, Macao or Taiwan (港澳台居民居住证). */
export interface CompatriotCard {
  /** 18 characters, as a citizen's identity number. */
  readonly number: string;
  readonly issue: number;
  readonly holderNumber: string;
  readonly regionCode: string;
  readonly address: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly status: CompatriotDocumentStatus;
}

/** Key: number of the travel document. */
export const compatriot = {
  /** The one issued last. */
  document: factKind<CompatriotDocument | null>('travel-document', 'of-compatriot'),
  card: factKind<CompatriotCard | null>('exit-entry', 'compatriot-card'),
  endDocument: effectKind<Pick<CompatriotDocument, 'number' | 'status'>>('travel-document', 'end-compatriot'),
  issueDocument: effectKind<IssuedCompatriotDocument>('travel-document', 'issue-compatriot'),
  endCard: effectKind<Pick<CompatriotCard, 'number' | 'status'>>('exit-entry', 'end-compatriot-card'),
  issueCard: effectKind<Omit<CompatriotCard, 'status'>>('exit-entry', 'issue-compatriot-card'),
};
