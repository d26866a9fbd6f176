import type { DocumentType, DrivingLicence, HouseholdType, LicenceClass, LicenceFile, MaritalStatus, OpenRegistrationCase, RegisteredElsewhere, RegistrationStatus, RelationToHead, SupervisedSentence, Vehicle } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';

import type { FilledTable } from '../migrations/table.js';
import type { Sex } from './names.js';
import type {
  ConvictionRecord,
  EndorsementRecord,
  ExitBanRecord,
  GuardianshipRecord,
  MovementRecord,
  OrganisationRecord,
  PersonnelRecord,
  RecordConflictRecord,
  StayAbuseRecord,
  TravelDocumentRecord,
} from './travel-records.js';

interface Portrayed {
  readonly portraitTakenOn: CivilDate | null;
  readonly portraitComparable: boolean | null;
}

export interface HouseholdRecord {
  readonly id: number;
  readonly number: string;
  readonly type: HouseholdType;
  readonly regionCode: string;
  readonly address: string;
  readonly policeStation: string;
  readonly bookletNumber: string;
}

export interface StandardAddressRecord {
  readonly address: string;
  readonly regionCode: string;
  readonly policeStation: string;
  readonly settlement: 'town' | 'village';
  readonly frozen: boolean;
}

export interface PersonRecord extends Portrayed {
  readonly idNumber: string;
  readonly householdId: number;
  readonly relationToHead: RelationToHead;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly sex: Sex;
  readonly ethnicity: string;
  readonly birthDate: CivilDate;
  readonly alive: boolean;
  readonly status: RegistrationStatus;
  readonly maritalStatus: MaritalStatus | null;
  readonly spouseId: string | null;
  readonly fatherId: string | null;
  readonly motherId: string | null;
}

/** Someone registered in another province. */
export type ElsewhereRecord = RegisteredElsewhere;

/** The two parties in the order of their numbers. */
export interface MarriageRecord {
  readonly certificateNumber: string;
  readonly oneId: string;
  readonly oneName: string;
  readonly otherId: string;
  readonly otherName: string;
  readonly registeredOn: CivilDate;
  readonly endedBy: 'divorce' | 'annulment' | 'death' | null;
  readonly endedOn: CivilDate | null;
}

export interface IdentityCardRecord {
  readonly idNumber: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
  readonly status: 'valid' | 'lost';
}

export interface ResidenceRecord {
  readonly number: string;
  readonly idNumber: string;
  readonly regionCode: string;
  readonly address: string;
  readonly registeredOn: CivilDate;
  readonly permitNumber: string | null;
  readonly permitUntil: CivilDate | null;
}

export interface SentenceRecord extends SupervisedSentence {
  readonly caseNumber: string;
  readonly idNumber: string;
}

export interface RegistrationCaseRecord extends OpenRegistrationCase {
  readonly idNumber: string;
}

export interface ForeignerRecord extends Portrayed {
  readonly documentNumber: string;
  readonly name: string;
  /** Three letters, as in the passport (ICAO 9303). */
  readonly nationality: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly regionCode: string;
  readonly address: string;
  readonly permitUntil: CivilDate;
}

export type LicenceRecord = DrivingLicence & Pick<LicenceFile, 'pointsLastCycle' | 'medicalDueOn'>;

export interface MedicalReportRecord {
  readonly reportNumber: string;
  readonly idNumber: string;
  readonly institution: string;
  readonly listed: boolean;
  readonly issuedOn: CivilDate;
  readonly fitFor: readonly LicenceClass[];
}

export interface AbilityTestRecord {
  readonly idNumber: string;
  readonly takenOn: CivilDate;
  readonly score: number;
}

export interface VehicleRecord extends Omit<Vehicle, 'ownerNumber' | 'mortgages' | 'lenderMessages' | 'certificateReissuedOn'> {
  readonly ownerDocumentNumber: string;
  readonly deregisteredOn: CivilDate | null;
  /** The standard photograph on file. */
  readonly photographedOn: CivilDate | null;
  readonly isVan: boolean;
}

export interface ViolationRecord {
  readonly recordNumber: string;
  readonly source: 'camera' | 'on-site';
  readonly plateNumber: string | null;
  readonly plateType: string | null;
  readonly driverIdNumber: string | null;
  readonly at: Date;
  readonly place: string;
  readonly code: string;
  readonly fine: number;
  readonly points: number;
  readonly status: 'unprocessed' | 'processed-unpaid' | 'paid' | 'cancelled';
  readonly objection: 'none' | 'under-review' | 'rejected' | 'upheld';
  /** With the day on which it was served; null before a decision. */
  readonly decisionNumber: string | null;
  readonly servedOn: CivilDate | null;
  readonly withCourt: boolean;
}

export interface AccidentRecord {
  readonly caseNumber: string;
  readonly at: Date;
  readonly place: string;
  readonly status: 'open' | 'closed';
}

export interface AccidentPartyRecord {
  readonly documentNumber: string;
  readonly caseNumber: string;
}

/** Someone with a part to play in tests, samples and demonstrations. */
export interface PersonaRecord {
  readonly name: string;
  readonly documentNumber: string;
  readonly documentType: DocumentType;
  readonly note: Text;
  /** The day the province is invented for. */
  readonly asOf: CivilDate;
}

/** A part of the province: whole households with all that concerns their members. */
export interface Records {
  readonly addresses: StandardAddressRecord[];
  readonly households: HouseholdRecord[];
  readonly persons: PersonRecord[];
  readonly elsewhere: ElsewhereRecord[];
  readonly marriages: MarriageRecord[];
  readonly cards: IdentityCardRecord[];
  readonly residences: ResidenceRecord[];
  readonly sentences: SentenceRecord[];
  readonly registrationCases: RegistrationCaseRecord[];
  readonly guardianships: GuardianshipRecord[];
  readonly organisations: OrganisationRecord[];
  readonly convictions: ConvictionRecord[];
  readonly recordConflicts: RecordConflictRecord[];
  readonly travelDocuments: TravelDocumentRecord[];
  readonly endorsements: EndorsementRecord[];
  readonly movements: MovementRecord[];
  readonly stayAbuses: StayAbuseRecord[];
  readonly exitBans: ExitBanRecord[];
  readonly personnel: PersonnelRecord[];
  readonly foreigners: ForeignerRecord[];
  readonly licences: LicenceRecord[];
  readonly reports: MedicalReportRecord[];
  readonly abilityTests: AbilityTestRecord[];
  readonly vehicles: VehicleRecord[];
  readonly violations: ViolationRecord[];
  readonly accidents: AccidentRecord[];
  readonly accidentParties: AccidentPartyRecord[];
  readonly personas: PersonaRecord[];
  /** Rows of the tables of the parts, by table. */
  readonly rows: Map<string, object[]>;
}

/** Puts rows into a table of a part. */
export function put<R extends object>({ rows }: Records, { name }: FilledTable<R>, ...more: readonly R[]): void {
  rows.set(name, [...(rows.get(name) ?? []), ...more]);
}

export const noRecords = (): Records => ({
  addresses: [],
  households: [],
  persons: [],
  elsewhere: [],
  marriages: [],
  cards: [],
  residences: [],
  sentences: [],
  registrationCases: [],
  guardianships: [],
  organisations: [],
  convictions: [],
  recordConflicts: [],
  travelDocuments: [],
  endorsements: [],
  movements: [],
  stayAbuses: [],
  exitBans: [],
  personnel: [],
  foreigners: [],
  licences: [],
  reports: [],
  abilityTests: [],
  vehicles: [],
  violations: [],
  accidents: [],
  accidentParties: [],
  personas: [],
  rows: new Map(),
});
