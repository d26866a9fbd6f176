import type { FilledTable, Table } from '../migrations/table.js';

const person = `text NOT NULL CHECK (id_number ~ '^\\d{17}[\\dX]$')`;

export interface HomeRightRow {
  readonly number: string;
  readonly address: string;
  readonly kind: 'title' | 'presale-contract' | 'tenancy' | 'public-rental';
  readonly holderId: string;
  readonly holderName: string;
  readonly landlordId: string | null;
  readonly isResidential: boolean;
  readonly until: string | null;
}

/** Of the real estate and housing authorities, one row for each holder, as they share it. */
export const homeRights: FilledTable<HomeRightRow> = {
  name: 'home_right',
  create: `CREATE TABLE home_right (
    number text NOT NULL,
    address text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('title', 'presale-contract', 'tenancy', 'public-rental')),
    holder_id text NOT NULL,
    holder_name text NOT NULL,
    landlord_id text,
    is_residential boolean NOT NULL,
    until date,
    PRIMARY KEY (address, number, holder_id),
    CONSTRAINT tenancy_ends CHECK (until IS NULL OR kind IN ('tenancy', 'public-rental'))
  )`,
};

interface QualificationRow {
  readonly number: string;
  readonly idNumber: string;
  readonly kind: 'diploma' | 'foreign-degree' | 'skill' | 'title';
  readonly name: string;
  readonly level: string | null;
  readonly awardedOn: string;
  readonly isValid: boolean;
}

/** Of the education and human resources authorities, as they share it. */
export const qualifications: FilledTable<QualificationRow> = {
  name: 'qualification_record',
  create: `CREATE TABLE qualification_record (
    number text NOT NULL,
    id_number ${person},
    kind text NOT NULL CHECK (kind IN ('diploma', 'foreign-degree', 'skill', 'title')),
    name text NOT NULL,
    level text CHECK (level IN ('doctor', 'master', 'bachelor', 'junior-college', 'secondary-vocational', 'senior-high')),
    awarded_on date NOT NULL,
    is_valid boolean NOT NULL,
    PRIMARY KEY (id_number, kind, number),
    CONSTRAINT level_of_diploma CHECK ((level IS NOT NULL) = (kind IN ('diploma', 'foreign-degree')))
  )`,
};

export interface SchoolingRow {
  readonly idNumber: string;
  readonly schoolUscc: string;
  readonly schoolName: string;
  readonly isFullTime: boolean;
  readonly admissionNumber: string;
  readonly studentNumber: string | null;
  readonly enteredOn: string;
  readonly status: 'admitted' | 'enrolled' | 'graduated' | 'transferred' | 'withdrawn';
  readonly leftOn: string | null;
}

/** Of the education authority, as it shares it. */
export const schoolings: FilledTable<SchoolingRow> = {
  name: 'schooling_record',
  create: `CREATE TABLE schooling_record (
    id_number ${person},
    school_uscc text NOT NULL,
    school_name text NOT NULL,
    is_full_time boolean NOT NULL,
    admission_number text NOT NULL,
    student_number text,
    entered_on date NOT NULL,
    status text NOT NULL CHECK (status IN ('admitted', 'enrolled', 'graduated', 'transferred', 'withdrawn')),
    left_on date CHECK (left_on >= entered_on),
    PRIMARY KEY (id_number, school_uscc, admission_number),
    CONSTRAINT left_has_day CHECK ((status IN ('admitted', 'enrolled')) = (left_on IS NULL))
  )`,
};

/** Who may stay in a school's household after leaving the school, and how long. */
const schoolStays: Table = {
  name: 'school_stay',
  create: `CREATE TABLE school_stay (
    id_number text PRIMARY KEY,
    household_number text NOT NULL,
    until date NOT NULL
  )`,
};

interface CollectiveHouseholdRow {
  readonly householdNumber: string;
  readonly uscc: string;
  readonly name: string;
}

/** Which organisation a collective household belongs to. */
export const collectiveHouseholds: FilledTable<CollectiveHouseholdRow> = {
  name: 'collective_household',
  create: `CREATE TABLE collective_household (
    household_number text PRIMARY KEY CHECK (household_number ~ '^\\d{9}$'),
    uscc text NOT NULL,
    name text NOT NULL
  )`,
};

export const movesTables: readonly Table[] = [homeRights, qualifications, schoolings, schoolStays, collectiveHouseholds];
