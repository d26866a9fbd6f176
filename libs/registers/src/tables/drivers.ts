import type { AccidentFinding, ApplicationBan, Candidacy, Deferral, DriverOffence, DrugRecord, Examination, LicenceClass, MedicalReport, PassedReview, ReviewStudy, SchoolBusPermit } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

interface Numbered {
  readonly number: string;
}
interface OfLicence extends Numbered {
  readonly licenceNumber: string;
}
interface OfPerson extends Numbered {
  readonly idNumber: string;
}

export const deferralTable: FilledTable<OfLicence & Deferral & { readonly reason: string; readonly absenceFrom: string }> = {
  name: 'driver_deferral',
  create: `CREATE TABLE driver_deferral (
    number text PRIMARY KEY,
    licence_number text NOT NULL,
    item text NOT NULL CHECK (item IN ('renewal', 'review', 'medical-report')),
    reason text NOT NULL CHECK (reason IN ('military-service', 'abroad', 'illness', 'detention', 'force-majeure', 'other')),
    absence_from date NOT NULL CHECK (absence_from <= defer_until),
    due_on date NOT NULL,
    defer_until date NOT NULL
  )`,
  indexes: ['CREATE INDEX deferrals_of_licence ON driver_deferral (licence_number, defer_until DESC)'],
};

export const reviewTable: FilledTable<OfLicence & PassedReview> = {
  name: 'driver_review',
  create: `CREATE TABLE driver_review (
    number text PRIMARY KEY,
    licence_number text NOT NULL,
    cycle_end date NOT NULL,
    reviewed_on date NOT NULL CHECK (reviewed_on >= cycle_end),
    UNIQUE (licence_number, cycle_end)
  )`,
};

export const schoolBusTable: FilledTable<OfLicence & SchoolBusPermit & { readonly employerUscc: string | null }> = {
  name: 'school_bus_permit',
  create: `CREATE TABLE school_bus_permit (
    number text PRIMARY KEY,
    licence_number text NOT NULL,
    type text NOT NULL CHECK (type IN ('large', 'medium', 'small')),
    granted_on date NOT NULL,
    employer_name text NOT NULL,
    employer_uscc text
  )`,
  indexes: ['CREATE INDEX school_bus_permits_of_licence ON school_bus_permit (licence_number)'],
};

export const offenceTable: FilledTable<OfPerson & DriverOffence> = {
  name: 'driver_offence',
  create: `CREATE TABLE driver_offence (
    number text PRIMARY KEY,
    id_number text NOT NULL,
    offence text NOT NULL CHECK (offence ~ '^[a-z-]+$'),
    measure text NOT NULL CHECK (measure IN ('revoked', 'rescinded', 'penalty')),
    decided_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX offences_of_person ON driver_offence (id_number, decided_on DESC)'],
};

export const banTable: FilledTable<OfPerson & ApplicationBan> = {
  name: 'driver_application_ban',
  create: `CREATE TABLE driver_application_ban (
    number text PRIMARY KEY,
    id_number text NOT NULL,
    ground text NOT NULL CHECK (ground IN ('false-material', 'cheating', 'fraud')),
    until date NOT NULL
  )`,
  indexes: ['CREATE INDEX application_bans_of_person ON driver_application_ban (id_number, until DESC)'],
};

/** What test centres write down. */
export const candidacyTable: FilledTable<Candidacy & { readonly candidateNumber: string; readonly class: LicenceClass }> = {
  name: 'exam_candidacy',
  create: `CREATE TABLE exam_candidacy (
    candidate_number text NOT NULL,
    class text NOT NULL,
    learner_permit_on date,
    results jsonb NOT NULL CHECK (jsonb_typeof(results) = 'array'),
    oath_on date,
    PRIMARY KEY (candidate_number, class)
  )`,
};

export const reviewStudyTable: FilledTable<ReviewStudy & { readonly idNumber: string; readonly usedOn: string | null }> = {
  name: 'review_study',
  create: `CREATE TABLE review_study (
    certificate_number text PRIMARY KEY,
    id_number text NOT NULL,
    mode text NOT NULL CHECK (mode IN ('online', 'onsite')),
    minutes integer NOT NULL CHECK (minutes >= 0),
    face_checked boolean NOT NULL,
    finished_on date NOT NULL,
    used_on date CHECK (used_on >= finished_on)
  )`,
  indexes: ['CREATE INDEX unused_studies_of_person ON review_study (id_number, finished_on DESC) WHERE used_on IS NULL'],
};

export const drugRecordTable: FilledTable<OfPerson & DrugRecord> = {
  name: 'drug_control_record',
  create: `CREATE TABLE drug_control_record (
    number text PRIMARY KEY,
    id_number text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('use', 'compulsory-treatment')),
    ended_on date
  )`,
  indexes: ['CREATE INDEX drug_records_of_person ON drug_control_record (id_number)'],
};

/** What was measured, beside the certificate. */
export const medicalFindingTable: FilledTable<Omit<Examination, Exclude<keyof MedicalReport, 'reportNumber'>>> = {
  name: 'medical_finding',
  create: `CREATE TABLE medical_finding (
    report_number text PRIMARY KEY,
    designated boolean NOT NULL,
    height_cm smallint CHECK (height_cm BETWEEN 50 AND 260),
    vision_left text CHECK (vision_left ~ '^[45]\\.[0-9]$'),
    vision_right text CHECK (vision_right ~ '^[45]\\.[0-9]$'),
    vision_corrected boolean,
    hearing_aid boolean,
    colour_vision text CHECK (colour_vision IN ('normal', 'red-green-blind')),
    limbs text CHECK (limbs IN ('normal', 'left-leg', 'right-or-both-legs', 'upper-limb')),
    visual_field smallint CHECK (visual_field BETWEEN 0 AND 180),
    unsafe_illness boolean
  )`,
};

/** Who was found responsible for what. */
export const accidentFindingTable: FilledTable<AccidentFinding & { readonly documentNumber: string }> = {
  name: 'accident_finding',
  create: `CREATE TABLE accident_finding (
    case_number text NOT NULL,
    document_number text NOT NULL,
    happened_on date NOT NULL,
    casualties text NOT NULL CHECK (casualties IN ('slight-injury', 'serious-injury', 'death')),
    responsibility text NOT NULL CHECK (responsibility IN ('full', 'main', 'equal', 'minor')),
    PRIMARY KEY (document_number, case_number)
  )`,
};

export const driversTables: readonly Table[] = [
  deferralTable, reviewTable, schoolBusTable, offenceTable, banTable, candidacyTable, reviewStudyTable, drugRecordTable, medicalFindingTable, accidentFindingTable,
];
