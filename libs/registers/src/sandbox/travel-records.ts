import type { BorderMovement, Conviction, Endorsement, ExitBanCategory, Guardianship, LatestCrossing, Organisation, RegisteredPersonnel, StayAbuse, TravelDocument } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

/** A document to travel with. */
export interface TravelDocumentRecord extends TravelDocument {
  readonly holderNumber: string;
}

export interface EndorsementRecord extends Endorsement {
  readonly number: string;
  readonly permitNumber: string;
  readonly writtenOn: CivilDate | null;
}

export interface MovementRecord extends Omit<BorderMovement, 'on'> {
  readonly number: string;
  readonly personNumber: string;
  readonly documentNumber: string;
  readonly port: string;
  readonly at: Date;
  readonly admittedAs: LatestCrossing['admittedAs'];
}

export interface StayAbuseRecord extends StayAbuse {
  readonly number: string;
  readonly personNumber: string;
}

export interface ExitBanRecord {
  readonly number: string;
  readonly personNumber: string;
  readonly category: ExitBanCategory;
  readonly authority: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export interface PersonnelRecord extends RegisteredPersonnel {
  readonly personNumber: string;
  readonly registeredOn: CivilDate;
}

export interface GuardianshipRecord extends Guardianship {
  readonly wardId: string;
  readonly guardianId: string;
  readonly endedOn: CivilDate | null;
}

export interface OrganisationRecord extends Omit<Organisation, 'legalRepresentative'> {
  readonly representativeName: string;
  readonly representativeNumber: string;
}

export interface ConvictionRecord extends Conviction {
  readonly personNumber: string;
  readonly name: string;
  readonly birthDate: CivilDate;
  readonly isIntentional: boolean;
  readonly isDrugCrime: boolean;
  readonly ageAtOffence: number;
  readonly sentenceMonths: number | null;
  readonly isSealed: boolean;
}

export interface RecordConflictRecord {
  readonly number: string;
  readonly personNumber: string;
  readonly foundOn: CivilDate;
}
