import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

export type TravelDocumentStatus = 'valid' | 'expired' | 'void-lost' | 'void-stolen' | 'void-damaged' | 'void-replaced' | 'void';

/** Where an endorsement leads. */
export type EndorsedRegion = 'hong-kong' | 'macao';

/** G: individual tourism, L: group tourism. */
export type EndorsementType = 'G' | 'L';

/** Leave to travel, on a permit (签注). `approved`: decided, not yet written on the card. */
export interface Endorsement {
  readonly region: EndorsedRegion;
  readonly type: EndorsementType;
  readonly entries: number;
  readonly usedEntries: number;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly maxStayDays: number;
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

/** An endorsement that was granted; it is written on the card afterwards. */
export interface NewEndorsement extends Omit<Endorsement, 'usedEntries' | 'status'> {
  readonly number: string;
  readonly permitNumber: string;
}

/** Key of `hongKongMacaoPermit`: the holder's identity number. The permit issued last. */
export const travelDocument = {
  hongKongMacaoPermit: factKind<TravelPermit | null>('travel-document', 'hong-kong-macao-permit'),
  endorse: effectKind<NewEndorsement>('travel-document', 'endorse'),
};
