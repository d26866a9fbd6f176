import type { DrivingLicence, LicenceClass } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';

import type { Sex } from './names.js';

interface Portrayed {
  readonly portraitTakenOn: CivilDate | null;
  readonly portraitComparable: boolean | null;
}

export interface HouseholdRecord {
  readonly id: number;
  readonly regionCode: string;
  readonly address: string;
}

export interface PersonRecord extends Portrayed {
  readonly idNumber: string;
  readonly householdId: number;
  readonly relationToHead: 'head' | 'spouse' | 'child' | 'parent';
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly sex: Sex;
  readonly ethnicity: string;
  readonly birthDate: CivilDate;
  readonly alive: boolean;
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

export type LicenceRecord = DrivingLicence;

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

export interface VehicleRecord {
  readonly plateNumber: string;
  readonly vin: string;
  readonly ownerDocumentNumber: string;
  readonly ownerName: string;
  readonly firstRegisteredOn: CivilDate;
}

export interface ViolationRecord {
  readonly recordNumber: string;
  readonly source: 'camera' | 'on-site';
  readonly plateNumber: string | null;
  readonly driverIdNumber: string | null;
  readonly at: Date;
  readonly place: string;
  readonly code: string;
  readonly fine: number;
  readonly points: number;
  readonly status: 'unprocessed' | 'processed-unpaid' | 'paid' | 'cancelled';
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
  readonly documentType: 'identity-card' | 'passport';
  readonly note: Text;
}

/** A part of the province: whole households with all that concerns their members. */
export interface Records {
  readonly households: HouseholdRecord[];
  readonly persons: PersonRecord[];
  readonly foreigners: ForeignerRecord[];
  readonly licences: LicenceRecord[];
  readonly reports: MedicalReportRecord[];
  readonly abilityTests: AbilityTestRecord[];
  readonly vehicles: VehicleRecord[];
  readonly violations: ViolationRecord[];
  readonly accidents: AccidentRecord[];
  readonly accidentParties: AccidentPartyRecord[];
  readonly personas: PersonaRecord[];
}

export const noRecords = (): Records => ({
  households: [],
  persons: [],
  foreigners: [],
  licences: [],
  reports: [],
  abilityTests: [],
  vehicles: [],
  violations: [],
  accidents: [],
  accidentParties: [],
  personas: [],
});
