import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** Licence classes of 《机动车驾驶证申领和使用规定》附件1. */
export type LicenceClass = 'A1' | 'A2' | 'A3' | 'B1' | 'B2' | 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'D' | 'E' | 'F' | 'M' | 'N' | 'P';

export type LicenceStatus =
  | 'normal'
  | 'overdue-renewal'
  | 'overdue-review'
  | 'overdue-medical'
  | 'full-points'
  | 'detained'
  | 'seized'
  | 'suspended'
  | 'stopped-use'
  | 'revoked'
  | 'rescinded'
  | 'deregistered'
  | 'deregistered-recoverable'
  | 'locked'
  | 'transferred-out';

/** Statuses under which a licence is renewed, reviewed and reported on. One that it has got meanwhile is not undone: nothing is changed then. */
export const renewableStatuses: readonly LicenceStatus[] = ['normal', 'overdue-renewal', 'overdue-review'];
export const reviewableStatuses: readonly LicenceStatus[] = ['normal', 'overdue-review'];
export const reportableStatuses: readonly LicenceStatus[] = ['normal', 'overdue-medical', 'overdue-review', 'overdue-renewal'];

export interface HeldClass {
  readonly class: LicenceClass;
  readonly acquiredOn: CivilDate;
}

/** A scoring cycle of twelve months in which twelve points were reached. */
export interface FullPointsCycle {
  readonly cycleStart: CivilDate;
  /** When the course and test were passed; null while they are owed. */
  readonly educationPassedOn: CivilDate | null;
}

/** A licence of the driver register (驾驶人). */
export interface DrivingLicence {
  /** Equals the holder's identity number. */
  readonly licenceNumber: string;
  /** Twelve digits, the first four of the issuing office's region. */
  readonly fileNumber: string;
  readonly holderName: string;
  readonly classes: readonly HeldClass[];
  readonly firstIssuedOn: CivilDate;
  readonly validFrom: CivilDate;
  /** Null: long-term. */
  readonly validUntil: CivilDate | null;
  readonly issuingOffice: string;
  readonly cycleStart: CivilDate;
  readonly pointsThisCycle: number;
  readonly fullPointsCycles: readonly FullPointsCycle[];
  readonly reviewedUntil: CivilDate | null;
  readonly heavyClassUntil: CivilDate | null;
  readonly status: LicenceStatus;
  readonly serial: string;
}

/** A licence given anew for a further period; the previous card becomes void. */
export interface RenewedLicence {
  readonly licenceNumber: string;
  /** The card the decision was made on; when it is no longer the current one, nothing is changed. */
  readonly previousSerial: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
  readonly classes: readonly HeldClass[];
  readonly reviewedUntil: CivilDate | null;
  readonly issuingOffice: string;
  readonly serial: string;
}

/** What the register keeps beside the licence itself. */
export interface LicenceFile {
  readonly address: string | null;
  readonly employer: string | null;
  /** Of the scoring cycle that ended last. */
  readonly pointsLastCycle: number;
  /** By when the next certificate of physical condition is due; null: none was ever noted. */
  readonly medicalDueOn: CivilDate | null;
}

export type VoidReason = 'renewed' | 'lost' | 'damaged' | 'exchanged';

/** A card that another one has replaced. A lost one is on the watch list by its reason. */
export interface VoidCard {
  readonly serial: string;
  readonly reason: VoidReason;
  readonly voidedOn: CivilDate;
}

export interface VoidedCard extends Pick<DrivingLicence, 'serial' | 'licenceNumber' | 'classes' | 'validFrom' | 'validUntil' | 'issuingOffice'> {
  readonly reason: VoidReason;
  /** Of the licence when it was decided; under another the card is not replaced. */
  readonly status: LicenceStatus;
}

/** A licence as it reads on the card that replaces another within its term. */
export interface ExchangedLicence extends Pick<DrivingLicence, 'licenceNumber' | 'holderName' | 'classes' | 'issuingOffice' | 'heavyClassUntil' | 'serial'> {
  readonly previousSerial: string;
}

/** A first licence, or one given anew after deregistration. */
export interface IssuedLicence extends Omit<DrivingLicence, 'fullPointsCycles' | 'heavyClassUntil'> {
  /** Null: none, for a licence that is restored. */
  readonly probationUntil: CivilDate | null;
}

export interface Probation {
  readonly licenceNumber: string;
  readonly probationUntil: CivilDate;
}

/** Where the holder can be reached and for whom they drive. */
export interface HolderContact {
  readonly licenceNumber: string;
  readonly phone: string;
  readonly address: string | null;
  readonly employer: string | null;
}

export type DeferralItem = 'renewal' | 'review' | 'medical-report';

/** Something a driver may do later; nobody may drive meanwhile (第七十五条). */
export interface Deferral {
  readonly item: DeferralItem;
  /** The date that the deferral moves: it stands only while that date is the one that counts. */
  readonly dueOn: CivilDate;
  readonly deferUntil: CivilDate;
}

export interface EnteredDeferral extends Deferral {
  readonly number: string;
  readonly licenceNumber: string;
  readonly reason: string;
  readonly absenceFrom: CivilDate;
}

/** A review that was passed (审验). */
export interface PassedReview {
  /** End of the scoring cycle that was reviewed. */
  readonly cycleEnd: CivilDate;
  readonly reviewedOn: CivilDate;
}

export interface EnteredReview extends PassedReview {
  readonly number: string;
  readonly licenceNumber: string;
}

/** A licence is not overdue for review any more. */
export interface ReviewedLicence {
  readonly licenceNumber: string;
  readonly reviewedUntil: CivilDate;
}

/** A report of physical condition that was handed in: a licence is not overdue for it any more. */
export interface ReportedCondition {
  readonly licenceNumber: string;
  readonly medicalDueOn: CivilDate;
  readonly lastMedicalOn: CivilDate;
  readonly wearsHearingAid: boolean;
}

export type SchoolBusType = 'large' | 'medium' | 'small';

/** The endorsement to drive school buses of a type. */
export interface SchoolBusPermit {
  readonly type: SchoolBusType;
  readonly grantedOn: CivilDate;
  readonly employerName: string;
}

export interface GrantedSchoolBus extends SchoolBusPermit {
  readonly number: string;
  readonly licenceNumber: string;
  readonly employerUscc: string | null;
}

/** What bars from a licence or a class of it, for some years or for ever. */
export type DrivingOffence =
  | 'hit-and-run-crime'
  | 'drink-driving-crime'
  | 'drunk-driving'
  | 'drunk-driving-operating'
  | 'drink-driving'
  | 'drink-driving-operating'
  | 'drug-driving'
  | 'dangerous-driving-crime'
  | 'serious-accident-crime'
  | 'unlicensed-serious-accident'
  | 'passenger-overload-speed'
  | 'other';

/** Something serious that someone did as a driver, and what became of their licence. */
export interface DriverOffence {
  readonly offence: DrivingOffence;
  readonly measure: 'revoked' | 'rescinded' | 'penalty';
  readonly decidedOn: CivilDate;
}

/** Who gave false papers, cheated in a test or obtained a licence by fraud may not apply until a day. */
export interface ApplicationBan {
  readonly ground: 'false-material' | 'cheating' | 'fraud';
  readonly until: CivilDate;
}

/** Key of questions: licence number, or, where there need be no licence, the number of the identity document. */
export const driver = {
  licence: factKind<DrivingLicence | null>('driver', 'licence'),
  file: factKind<LicenceFile | null>('driver', 'file'),
  voidCards: factKind<readonly VoidCard[]>('driver', 'void-cards'),
  deferrals: factKind<readonly Deferral[]>('driver', 'deferrals'),
  reviews: factKind<readonly PassedReview[]>('driver', 'reviews'),
  schoolBus: factKind<readonly SchoolBusPermit[]>('driver', 'school-bus'),
  offences: factKind<readonly DriverOffence[]>('driver', 'offences'),
  bans: factKind<readonly ApplicationBan[]>('driver', 'application-bans'),
  renew: effectKind<RenewedLicence>('driver', 'renew'),
  voidCard: effectKind<VoidedCard>('driver', 'void-card'),
  exchange: effectKind<ExchangedLicence>('driver', 'exchange'),
  issue: effectKind<IssuedLicence>('driver', 'issue'),
  /** Gives a deregistered licence anew. */
  restore: effectKind<IssuedLicence>('driver', 'restore'),
  setProbation: effectKind<Probation>('driver', 'set-probation'),
  fileContact: effectKind<HolderContact>('driver', 'file-contact'),
  defer: effectKind<EnteredDeferral>('driver', 'defer'),
  enterReview: effectKind<EnteredReview>('driver', 'enter-review'),
  review: effectKind<ReviewedLicence>('driver', 'review'),
  reportCondition: effectKind<ReportedCondition>('driver', 'report-condition'),
  permitSchoolBus: effectKind<GrantedSchoolBus>('driver', 'permit-school-bus'),
};
