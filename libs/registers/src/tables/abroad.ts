import type { FilledTable, Table } from '../migrations/table.js';

/** Who looked at the crossings of someone. */
const crossingQueries: Table = {
  name: 'crossing_query',
  create: `CREATE TABLE crossing_query (
    application_id bigint NOT NULL,
    effect_index integer NOT NULL,
    subject_number text NOT NULL,
    requester_number text NOT NULL,
    documents text[] NOT NULL CHECK (cardinality(documents) > 0),
    period_from date NOT NULL,
    period_until date NOT NULL CHECK (period_until >= period_from),
    purpose text NOT NULL,
    asked_at timestamptz NOT NULL,
    PRIMARY KEY (application_id, effect_index)
  )`,
  indexes: ['CREATE INDEX crossing_queries_of_subject ON crossing_query (subject_number, asked_at DESC)'],
};

/** Who obtained a travel document by deception and was punished for it. */
export const fraudPenalties: FilledTable<{ readonly number: string; readonly personNumber: string; readonly decidedOn: string; readonly endedOn: string | null }> = {
  name: 'travel_fraud_penalty',
  create: `CREATE TABLE travel_fraud_penalty (
    number text PRIMARY KEY,
    person_number text NOT NULL,
    decided_on date NOT NULL,
    ended_on date CHECK (ended_on >= decided_on)
  )`,
  indexes: ['CREATE INDEX travel_fraud_penalties_of_person ON travel_fraud_penalty (person_number)'],
};

export interface BusinessFilingRow {
  readonly uscc: string;
  readonly personNumber: string;
  readonly validUntil: string;
}

/** Staff whom enterprises have filed for business travel to Hong Kong and Macao. */
export const businessFilings: FilledTable<BusinessFilingRow> = {
  name: 'travel_business_filing',
  create: `CREATE TABLE travel_business_filing (
    uscc text NOT NULL REFERENCES organisation,
    person_number text NOT NULL,
    valid_until date NOT NULL,
    PRIMARY KEY (person_number, uscc)
  )`,
};

/** Who accompanies a patient to Macao, at most two. */
const carers: Table = {
  name: 'travel_patient_carer',
  create: `CREATE TABLE travel_patient_carer (
    endorsement_number text PRIMARY KEY,
    patient_case_number text NOT NULL,
    holder_number text NOT NULL,
    UNIQUE (patient_case_number, holder_number)
  )`,
};

export const abroadTables: readonly Table[] = [crossingQueries, fraudPenalties, businessFilings, carers];
