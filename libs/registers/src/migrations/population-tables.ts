import type { Table } from './table.js';

const sex = `text NOT NULL CHECK (sex IN ('male', 'female'))`;
const division = `text NOT NULL CHECK (region_code ~ '^\\d{6}$')`;

/** Who lives in the province: citizens by household (户口簿), and people from outside the mainland. */
export const populationTables: readonly Table[] = [
  {
    name: 'population_household',
    create: `CREATE TABLE population_household (
      id bigint PRIMARY KEY,
      region_code ${division},
      address text NOT NULL
    )`,
  },
  {
    name: 'population_person',
    create: `CREATE TABLE population_person (
      id_number text PRIMARY KEY CHECK (id_number ~ '^\\d{17}[\\dX]$'),
      household_id bigint NOT NULL REFERENCES population_household,
      relation_to_head text NOT NULL CHECK (relation_to_head IN ('head', 'spouse', 'child', 'parent')),
      name text NOT NULL,
      former_names text[] NOT NULL,
      sex ${sex},
      ethnicity text NOT NULL,
      birth_date date NOT NULL,
      alive boolean NOT NULL,
      portrait_taken_on date,
      portrait_comparable boolean,
      CONSTRAINT portrait_whole CHECK ((portrait_taken_on IS NULL) = (portrait_comparable IS NULL)),
      CONSTRAINT number_tells_birth CHECK (substr(id_number, 7, 8) = to_char(birth_date::timestamp, 'YYYYMMDD'))
    )`,
    indexes: [
      'CREATE INDEX members_of_household ON population_person (household_id)',
      `CREATE UNIQUE INDEX one_head_per_household ON population_person (household_id) WHERE relation_to_head = 'head'`,
    ],
  },
  {
    name: 'exit_entry_foreigner',
    create: `CREATE TABLE exit_entry_foreigner (
      document_number text PRIMARY KEY,
      name text NOT NULL,
      nationality text NOT NULL CHECK (nationality ~ '^[A-Z]{3}$'),
      sex ${sex},
      birth_date date NOT NULL,
      region_code ${division},
      address text NOT NULL,
      permit_until date NOT NULL,
      portrait_taken_on date,
      portrait_comparable boolean,
      CONSTRAINT portrait_whole CHECK ((portrait_taken_on IS NULL) = (portrait_comparable IS NULL))
    )`,
  },
];
