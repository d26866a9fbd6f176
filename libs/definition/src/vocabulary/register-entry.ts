import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { RelationToHead } from './household.js';
import type { CancelReason } from './register-history.js';
import type { MaritalStatus } from './registration.js';

export type MarriageKind = 'first-marriage' | 'remarried' | 'remarried-same';
export type BloodType = 'a' | 'b' | 'ab' | 'o' | 'other' | 'unknown';
export type MilitaryService = 'none' | 'registered' | 'serving' | 'discharged';

/** Items of an entry that do not tell who someone is (非主项); null where nobody has told. */
export interface EntryItems {
  /** How a marriage that stands came about. */
  readonly marriageKind: MarriageKind | null;
  readonly education: string | null;
  readonly employer: string | null;
  readonly occupation: string | null;
  readonly heightCm: number | null;
  readonly bloodType: BloodType | null;
  readonly militaryService: MilitaryService | null;
}

/** A change of such items; what is not named stays. */
export interface ChangedItems extends Partial<EntryItems> {
  readonly idNumber: string;
}

/** A change of what the entry says of someone; what is not named stays. A former name is kept with the names of before. */
export interface AmendedEntry {
  readonly idNumber: string;
  readonly name?: string;
  readonly ethnicity?: string;
  readonly maritalStatus?: MaritalStatus;
  /** Null: there is no spouse any more. */
  readonly spouseId?: string | null;
}

/** Another sex or birth date gives another number; everyone's entry that names the old one names the new one. */
export interface RenumberedEntry {
  readonly idNumber: string;
  readonly newNumber: string;
  readonly sex: 'male' | 'female';
  readonly birthDate: CivilDate;
}

/** A child whom nobody has registered before. */
export interface Newborn {
  readonly idNumber: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly ethnicity: string;
  readonly birthDate: CivilDate;
  readonly fatherId: string | null;
  readonly motherId: string | null;
  /** Number of the household. */
  readonly to: string;
  readonly relationToHead: RelationToHead;
}

/** What is noted of a birth beside the entry. */
export interface RecordedBirth {
  readonly idNumber: string;
  /** Null for a child born abroad. */
  readonly certificateNumber: string | null;
  /** Division, six digits, or what was said of a place abroad. */
  readonly place: string;
  readonly time: string | null;
  readonly nativePlace: string;
  readonly bloodType: BloodType | null;
}

/** The end of a registration (户口注销). */
export interface CancelledEntry {
  readonly idNumber: string;
  readonly reason: CancelReason;
  readonly cancelledOn: CivilDate;
  readonly deathOn: CivilDate | null;
  readonly deathCause: string | null;
}

/** Someone who was registered in a household until a day. */
export interface LeftMember {
  readonly householdNumber: string;
  readonly idNumber: string;
  readonly name: string;
  readonly relationToHead: RelationToHead;
  readonly leftOn: CivilDate;
}

export interface RegisteredSpouse {
  readonly idNumber: string;
  readonly isAlive: boolean;
}

export interface RegisteredChild {
  readonly idNumber: string;
  readonly name: string;
  readonly birthDate: CivilDate;
}

/** The question behind `registerEntry.freeNumber`. */
export const freeNumberKind = factKind<{ readonly number: string } | null>('population', 'free-number');

export const registerEntry = {
  /** Key of `items` and `spouseOf`: identity number. */
  items: factKind<EntryItems | null>('population', 'items'),
  /** The spouse whom the entry names, as far as they are registered here. */
  spouseOf: factKind<RegisteredSpouse | null>('population', 'spouse'),
  /** Key: identity number of a mother. */
  childrenOf: factKind<readonly RegisteredChild[]>('population', 'children-of'),
  /** The medical certificate of birth that is in someone's file. Key: identity number. */
  birthRecord: factKind<{ readonly certificateNumber: string } | null>('population', 'birth-record'),
  /** Whom a medical certificate of birth registered. Key: its number. */
  bornBy: factKind<{ readonly idNumber: string } | null>('population', 'born-by'),
  /**
   * The next citizen number that nobody has or had, for someone born on a day: `area` is the number of a household, in
   * whose county it is given for the first time, or the first six digits of a number that is corrected.
   */
  freeNumber: ({ area, birthDate, sex }: { readonly area: string; readonly birthDate: CivilDate; readonly sex: 'male' | 'female' }) => freeNumberKind(`${area}>${birthDate}>${sex}`),
  amend: effectKind<AmendedEntry>('population', 'amend'),
  changeItems: effectKind<ChangedItems>('population', 'change-items'),
  renumber: effectKind<RenumberedEntry>('population', 'renumber'),
  enterNewborn: effectKind<Newborn>('population', 'enter-newborn'),
  recordBirth: effectKind<RecordedBirth>('population', 'record-birth'),
  cancel: effectKind<CancelledEntry>('population', 'cancel'),
  recordCancellation: effectKind<CancelledEntry>('population', 'record-cancellation'),
  recordLeaving: effectKind<LeftMember>('household', 'record-leaving'),
  /** Ends the unfinished cases of someone. */
  closeCases: effectKind<{ readonly idNumber: string; readonly closedOn: CivilDate }>('population', 'close-cases'),
  /** Another door number for the same home (门牌变更): for everyone in the household. */
  renumberHome: effectKind<{ readonly number: string; readonly address: string }>('household', 'renumber-home'),
};
