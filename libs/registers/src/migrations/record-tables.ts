import type { Table } from './table.js';

/** Guardians, organisations, judgments, who asked for them, and what was certified. */
export const recordTables: readonly Table[] = [
  {
    name: 'population_guardianship',
    create: `CREATE TABLE population_guardianship (
      ward_id text NOT NULL,
      guardian_id text NOT NULL CHECK (guardian_id <> ward_id),
      ground text NOT NULL CHECK (ground IN ('parent', 'kin', 'agreement', 'appointed')),
      since date,
      ended_on date CHECK (ended_on >= since),
      PRIMARY KEY (ward_id, guardian_id)
    )`,
  },
  {
    name: 'organisation',
    create: `CREATE TABLE organisation (
      uscc text PRIMARY KEY CHECK (uscc ~ '^[0-9A-Z]{18}$'),
      name text NOT NULL,
      status text NOT NULL CHECK (status IN ('active', 'revoked', 'deregistered')),
      representative_name text NOT NULL,
      representative_number text NOT NULL,
      region_code text NOT NULL CHECK (region_code ~ '^\\d{6}$'),
      address text NOT NULL
    )`,
  },
  {
    // 《刑事诉讼法》第二百八十六条: who was under 18 and got no more than five years has a sealed record
    name: 'criminal_conviction',
    create: `CREATE TABLE criminal_conviction (
      case_number text PRIMARY KEY,
      person_number text NOT NULL,
      name text NOT NULL,
      birth_date date NOT NULL,
      offence text NOT NULL,
      is_intentional boolean NOT NULL,
      is_drug_crime boolean NOT NULL,
      age_at_offence smallint NOT NULL CHECK (age_at_offence >= 12),
      sentence_months smallint,
      final_on date NOT NULL,
      is_sealed boolean NOT NULL,
      CONSTRAINT juvenile_is_sealed CHECK (is_sealed OR age_at_offence >= 18 OR coalesce(sentence_months, 1200) > 60)
    )`,
    indexes: ['CREATE INDEX convictions_of_person ON criminal_conviction (person_number)', 'CREATE INDEX convictions_by_name ON criminal_conviction (name, birth_date)'],
  },
  {
    name: 'criminal_record_conflict',
    create: `CREATE TABLE criminal_record_conflict (
      number text PRIMARY KEY,
      person_number text NOT NULL,
      found_on date NOT NULL,
      settled_on date CHECK (settled_on >= found_on)
    )`,
    indexes: ['CREATE INDEX open_conflicts_of_person ON criminal_record_conflict (person_number) WHERE settled_on IS NULL'],
  },
  {
    name: 'criminal_record_query',
    create: `CREATE TABLE criminal_record_query (
      application_id bigint NOT NULL,
      effect_index integer NOT NULL,
      subject_number text NOT NULL,
      requester_number text NOT NULL,
      requester_uscc text,
      ground text,
      result text NOT NULL CHECK (result IN ('no-record', 'on-record')),
      asked_at timestamptz NOT NULL,
      PRIMARY KEY (application_id, effect_index)
    )`,
    indexes: ['CREATE INDEX queries_about_person ON criminal_record_query (subject_number, asked_at DESC)'],
  },
  {
    name: 'certificate',
    create: `CREATE TABLE certificate (
      number text PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('no-criminal-record-certificate', 'criminal-record-letter')),
      subject_number text NOT NULL,
      subject_name text NOT NULL,
      period_from date,
      period_until date NOT NULL CHECK (period_until >= period_from),
      purpose text NOT NULL,
      issued_by text NOT NULL,
      issued_on date NOT NULL,
      application_id bigint NOT NULL
    )`,
    indexes: ['CREATE INDEX certificates_of_person ON certificate (subject_number, issued_on DESC)'],
  },
];
