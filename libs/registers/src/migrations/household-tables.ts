import type { Table } from './table.js';

const division = `text NOT NULL CHECK (region_code ~ '^\\d{6}$')`;

/** Where people are registered and were before, and what other authorities know that a registration depends on. */
export const householdTables: readonly Table[] = [
  {
    name: 'standard_address',
    create: `CREATE TABLE standard_address (
      address text PRIMARY KEY,
      region_code ${division},
      police_station text NOT NULL,
      settlement text NOT NULL CHECK (settlement IN ('town', 'village')),
      frozen boolean NOT NULL DEFAULT false
    )`,
  },
  {
    name: 'population_move',
    create: `CREATE TABLE population_move (
      application_id bigint NOT NULL,
      id_number text NOT NULL,
      from_household text,
      from_address text NOT NULL,
      to_household text NOT NULL,
      moved_on date NOT NULL,
      reason text NOT NULL,
      certificate text,
      PRIMARY KEY (application_id, id_number)
    )`,
    indexes: ['CREATE INDEX moves_of_person ON population_move (id_number, moved_on DESC)'],
  },
  {
    name: 'population_elsewhere',
    create: `CREATE TABLE population_elsewhere (
      id_number text PRIMARY KEY CHECK (id_number ~ '^\\d{17}[\\dX]$'),
      name text NOT NULL,
      sex text NOT NULL CHECK (sex IN ('male', 'female')),
      ethnicity text NOT NULL,
      birth_date date NOT NULL,
      region_code ${division} CHECK (region_code NOT LIKE '41%'),
      address text NOT NULL
    )`,
  },
  {
    name: 'marriage_record',
    create: `CREATE TABLE marriage_record (
      certificate_number text PRIMARY KEY,
      one_id text NOT NULL,
      one_name text NOT NULL,
      other_id text NOT NULL,
      other_name text NOT NULL,
      registered_on date NOT NULL,
      ended_by text CHECK (ended_by IN ('divorce', 'annulment', 'death')),
      ended_on date CHECK (ended_on >= registered_on),
      CONSTRAINT parties_in_order CHECK (one_id COLLATE "C" < other_id COLLATE "C"),
      CONSTRAINT end_whole CHECK ((ended_by IS NULL) = (ended_on IS NULL))
    )`,
    indexes: ['CREATE INDEX marriages_of_one ON marriage_record (one_id)', 'CREATE INDEX marriages_of_other ON marriage_record (other_id)'],
  },
  {
    name: 'identity_card',
    create: `CREATE TABLE identity_card (
      id_number text PRIMARY KEY,
      valid_from date NOT NULL,
      valid_until date CHECK (valid_until > valid_from),
      status text NOT NULL CHECK (status IN ('valid', 'lost')),
      address_due boolean NOT NULL DEFAULT false
    )`,
  },
  {
    name: 'residence_registration',
    create: `CREATE TABLE residence_registration (
      number text PRIMARY KEY,
      id_number text NOT NULL,
      region_code ${division},
      address text NOT NULL,
      registered_on date NOT NULL,
      permit_number text UNIQUE,
      ended_on date CHECK (ended_on >= registered_on)
    )`,
    indexes: ['CREATE INDEX residences_of_person ON residence_registration (id_number) WHERE ended_on IS NULL'],
  },
  {
    name: 'supervised_sentence',
    create: `CREATE TABLE supervised_sentence (
      case_number text PRIMARY KEY,
      id_number text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('parole', 'suspended-sentence', 'public-surveillance', 'deprivation-of-political-rights')),
      until date
    )`,
    indexes: ['CREATE INDEX sentences_of_person ON supervised_sentence (id_number)'],
  },
  {
    name: 'registration_case',
    create: `CREATE TABLE registration_case (
      case_number text PRIMARY KEY,
      id_number text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('migration', 'cancellation', 'principal-item')),
      opened_on date NOT NULL,
      closed_on date CHECK (closed_on >= opened_on)
    )`,
    indexes: ['CREATE INDEX open_cases_of_person ON registration_case (id_number) WHERE closed_on IS NULL'],
  },
];
