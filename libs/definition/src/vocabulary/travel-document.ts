import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

export type TravelDocumentStatus = 'valid' | 'expired' | 'void-lost' | 'void-stolen' | 'void-damaged' | 'void-replaced' | 'void';

/** Where an endorsement leads. */
export type EndorsedRegion = 'hong-kong' | 'macao';

/** G: individual tourism, L: group tourism. */
export type TouristEndorsementType = 'G' | 'L';

/** T: family visit (to Taiwan D: settlement), S: business, D: stay, R: talent, Q: other; to Taiwan also Y: exchange, F: business, X: study, C: crew. */
export type EndorsementType = TouristEndorsementType | 'T' | 'S' | 'D' | 'R' | 'Q' | 'Y' | 'F' | 'X' | 'C';

/** Leave to travel, on a permit (签注). `approved`: decided, not yet written on the card. */
export interface Endorsement {
  readonly region: EndorsedRegion;
  readonly type: EndorsementType;
  /** Null: any number of times. */
  readonly entries: number | null;
  readonly usedEntries: number;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  /** Null: as long as the permission to enter says. */
  readonly maxStayDays: number | null;
  readonly status: 'approved' | 'valid' | 'used' | 'expired' | 'void';
}

/** A permit to travel to Hong Kong and Macao (往来港澳通行证). */
export interface TravelPermit {
  readonly number: string;
  readonly form: 'chip' | 'booklet';
  readonly issuedOn: CivilDate;
  readonly validUntil: CivilDate;
  readonly status: TravelDocumentStatus;
  readonly isSeized: boolean;
  readonly hasFingerprint: boolean;
  readonly endorsements: readonly Endorsement[];
}

export type TravelDocumentKind = 'ordinary-passport' | 'hong-kong-macao-permit' | 'taiwan-permit' | 'exit-entry-permit';
export type DocumentItem = 'name' | 'sex' | 'id-number' | 'birth-date' | 'birth-place';

/** A document that a resident of the mainland travels with. */
export interface TravelDocument extends Omit<TravelPermit, 'endorsements'> {
  readonly kind: TravelDocumentKind;
  /** Its chip can be written on. */
  readonly isWritable: boolean;
  /** What it says otherwise than the population register. */
  readonly differs: readonly DocumentItem[];
}

/** A document that was granted. Of its holder there is no other valid one of the kind then. */
export interface IssuedTravelDocument extends Pick<TravelDocument, 'kind' | 'number' | 'form' | 'issuedOn' | 'validUntil' | 'hasFingerprint'> {
  readonly holderNumber: string;
  readonly namePinyin: string;
  readonly annotations: readonly string[];
  /** The one it takes the place of. */
  readonly previousNumber: string | null;
  /** What it was issued for, where its kind does not say it. */
  readonly reason: string | null;
  /** Null: any number of times. */
  readonly entries: number | null;
  /** Code of the office. */
  readonly issuedBy: string;
}

/** A document that is no longer valid, and why. */
export interface EndedTravelDocument {
  readonly number: string;
  readonly status: Exclude<TravelDocumentStatus, 'valid'>;
  readonly voidedOn: CivilDate;
}

/** An endorsement that was granted; it is written on the card afterwards. */
export interface NewEndorsement extends Omit<Endorsement, 'usedEntries' | 'status' | 'region'> {
  readonly number: string;
  readonly permitNumber: string;
  readonly region: EndorsedRegion | 'taiwan';
}

/** Staff whom an enterprise has filed with the exit-entry office for business travel (商务备案). */
export interface BusinessFiling {
  readonly uscc: string;
  readonly validUntil: CivilDate;
}

/** Someone who accompanies a patient to Macao. */
export interface PatientCarer {
  readonly endorsementNumber: string;
  readonly patientCaseNumber: string;
  readonly holderNumber: string;
}

/** Key of the questions: the holder's identity number; of `carers` the case number of the patient. */
export const travelDocument = {
  /** The permit issued last. */
  hongKongMacaoPermit: factKind<TravelPermit | null>('travel-document', 'hong-kong-macao-permit'),
  /** Documents of every kind, the latest first. */
  ofHolder: factKind<readonly TravelDocument[]>('travel-document', 'of-holder'),
  filings: factKind<readonly BusinessFiling[]>('travel-document', 'business-filings'),
  carers: factKind<readonly PatientCarer[]>('travel-document', 'carers'),
  recordCarer: effectKind<PatientCarer>('travel-document', 'record-carer'),
  end: effectKind<EndedTravelDocument>('travel-document', 'end'),
  /** What can still be used of a permit's endorsements ends with it. */
  endEndorsements: effectKind<{ readonly permitNumber: string }>('travel-document', 'end-endorsements'),
  issue: effectKind<IssuedTravelDocument>('travel-document', 'issue'),
  endorse: effectKind<NewEndorsement>('travel-document', 'endorse'),
};
