import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';

/** Categories of ordinary visas (《外国人入境出境管理条例》第六条). */
export type VisaCategory = 'C' | 'D' | 'F' | 'G' | 'J1' | 'J2' | 'K' | 'L' | 'M' | 'Q1' | 'Q2' | 'R' | 'S1' | 'S2' | 'X1' | 'X2' | 'Z';

/** How often a visa lets someone enter: none, once, twice, any number within half a year or a year. */
export type VisaEntries = '0' | '1' | '2' | '6mM' | '1yM';

type VisaStatus = 'valid' | 'replaced' | 'void' | 'used-for-residence';

/** A visa and the stay it allows on the latest entry. */
export interface ForeignVisa {
  readonly number: string;
  /** Passport that it is in. */
  readonly passportNumber: string;
  readonly category: VisaCategory;
  readonly entries: VisaEntries;
  readonly entryBy: CivilDate;
  /** Days of each stay, as printed. */
  readonly durationOfStay: number;
  /** Last day of the present stay. */
  readonly stayUntil: CivilDate;
  /** By how many days the present stay was extended. */
  readonly extendedDays: number;
  readonly isGroup: boolean;
  readonly status: VisaStatus;
}

interface IssuedVisa extends Omit<ForeignVisa, 'status' | 'extendedDays' | 'isGroup'> {
  readonly holderNumber: string;
  readonly issuedOn: CivilDate;
  readonly issuedBy: string;
}

type ForeignPermitStatus = 'valid' | 'ended' | 'void-replaced' | 'void-lost' | 'void-stolen' | 'void-damaged';

/** A stay permit (停留证件) or a residence permit (居留证件). */
export interface ForeignPermit {
  readonly number: string;
  readonly kind: 'stay' | 'residence';
  /** Why: the ground of a stay, the category of a residence. */
  readonly category: string;
  readonly passportNumber: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  /** Unified social credit code of the employer or school, document number of the relative. */
  readonly tiedTo: string | null;
  /** What is written on it besides, such as leave to work part time. */
  readonly endorsement: string | null;
  readonly status: ForeignPermitStatus;
}

export interface IssuedForeignPermit extends Omit<ForeignPermit, 'status'> {
  readonly holderNumber: string;
  readonly issuedBy: string;
}

/** A decision or case that bears on whether someone from abroad may stay; null in `closedOn` while it is open. */
export interface StayMeasure {
  readonly kind: 'order-to-leave' | 'repatriation' | 'expulsion' | 'entry-ban' | 'illegal-stay' | 'illegal-work';
  readonly decidedOn: CivilDate;
  readonly closedOn: CivilDate | null;
}

/** Leave of the human resources authority for someone from abroad to work (外国人工作许可). */
export interface WorkPermit {
  readonly number: string;
  readonly holderNumber: string;
  readonly employerUscc: string;
  readonly validUntil: CivilDate;
}

/** Key of `visa`, `permits` and `measures`: number of the passport; the latest first. Of `workPermit`: its number. */
export const foreignStay = {
  visa: factKind<ForeignVisa | null>('exit-entry', 'visa'),
  permits: factKind<readonly ForeignPermit[]>('exit-entry', 'foreign-permits'),
  measures: factKind<readonly StayMeasure[]>('exit-entry', 'stay-measures'),
  workPermit: factKind<WorkPermit | null>('work-permit', 'by-number'),
  extendVisa: effectKind<Pick<ForeignVisa, 'number' | 'stayUntil' | 'extendedDays'>>('exit-entry', 'extend-visa'),
  issueVisa: effectKind<IssuedVisa>('exit-entry', 'issue-visa'),
  endVisa: effectKind<Pick<ForeignVisa, 'number' | 'status'>>('exit-entry', 'end-visa'),
  issuePermit: effectKind<IssuedForeignPermit>('exit-entry', 'issue-foreign-permit'),
  endPermit: effectKind<Pick<ForeignPermit, 'number' | 'status'>>('exit-entry', 'end-foreign-permit'),
  extendPermit: effectKind<Pick<ForeignPermit, 'number' | 'validUntil'>>('exit-entry', 'extend-foreign-permit'),
  changePermit: effectKind<Pick<ForeignPermit, 'number' | 'category' | 'passportNumber' | 'tiedTo' | 'endorsement'>>('exit-entry', 'change-foreign-permit'),
  /** Until when someone may stay; who has no record needs none. */
  allowStay: effectKind<{ readonly documentNumber: string; readonly permitUntil: CivilDate }>('exit-entry', 'allow-stay'),
};
