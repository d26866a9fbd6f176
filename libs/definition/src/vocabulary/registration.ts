import type { CivilDate } from '@yichuang/kernel';

import { effectKind } from '../effects.js';
import { factKind } from '../facts.js';
import type { RelationToHead } from './household.js';

/** `migrating`: a migration certificate is out and not yet handed in. */
export type RegistrationStatus = 'active' | 'migrating' | 'cancelled';
export type MaritalStatus = 'single' | 'married' | 'divorced' | 'widowed';

/** The entry of a person in the register of permanent residents (常住人口登记). */
export interface Registration {
  readonly idNumber: string;
  readonly name: string;
  readonly status: RegistrationStatus;
  readonly householdNumber: string;
  readonly relationToHead: RelationToHead;
  /** Null where nobody has told. */
  readonly maritalStatus: MaritalStatus | null;
  readonly spouseId: string | null;
}

/** Someone registered in another province, or on the way from it with a migration certificate, as the national population query tells. */
export interface RegisteredElsewhere {
  readonly idNumber: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly ethnicity: string;
  readonly birthDate: CivilDate;
  readonly regionCode: string;
  readonly address: string;
}

/** A case that changes someone's registration and is not finished. */
export interface OpenRegistrationCase {
  readonly caseNumber: string;
  readonly kind: 'migration' | 'cancellation' | 'principal-item';
  readonly openedOn: CivilDate;
}

/** Why someone moved. */
export type MoveReason = 'spouse-joining' | 'parent-joining' | 'minor-joining' | 'residence' | 'employment' | 'qualification' | 'enrolment' | 'leaving-school' | 'division' | 'discharge';

interface Arrival {
  readonly idNumber: string;
  /** Number of the household that receives them. */
  readonly to: string;
  readonly relationToHead: RelationToHead;
  readonly movedOn: CivilDate;
  readonly reason: MoveReason;
}

/** A move from one household of the province to another. */
export interface Move extends Arrival {
  /** The household the decision was made on; nobody is moved who is not registered there any more. */
  readonly from: string;
}

/** The entry of someone who comes from another province. */
export interface Entry extends Arrival {
  readonly person: Omit<RegisteredElsewhere, 'regionCode'>;
  readonly maritalStatus: MaritalStatus | null;
  readonly spouseId: string | null;
  /** Number of the migration certificate that is handed in and void from then on. */
  readonly certificate: string | null;
}

/** Someone leaves for another province with a migration certificate; the entry ends when they have arrived there. */
export interface Departure {
  readonly idNumber: string;
  readonly certificate: string;
  readonly toAddress: string;
  readonly leftOn: CivilDate;
}

export interface RecordedMarriage {
  readonly idNumber: string;
  readonly spouseId: string;
}

/** The question behind `registration.elsewhere`; its key names several persons. */
export const elsewhereKind = factKind<readonly RegisteredElsewhere[]>('national-population', 'registrations');

/** Key of `ofPerson` and `openCases`: identity number. */
export const registration = {
  ofPerson: factKind<Registration | null>('population', 'registration'),
  openCases: factKind<readonly OpenRegistrationCase[]>('population', 'open-cases'),
  /** Those among these persons who are registered in another province. */
  elsewhere: (idNumbers: readonly string[]) => elsewhereKind(idNumbers.join('>')),
  enter: effectKind<Entry>('population', 'enter'),
  depart: effectKind<Departure>('population', 'depart'),
  move: effectKind<Move>('population', 'move'),
  recordMarriage: effectKind<RecordedMarriage>('population', 'record-marriage'),
};
