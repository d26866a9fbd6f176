import type { FilledTable, Table } from '../migrations/table.js';

export interface DisputeRow {
  readonly caseNumber: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly officeCode: string;
  readonly mediator: string | null;
  readonly terms: string | null;
  readonly signedOn: string | null;
  readonly confirmableUntil: string | null;
  readonly status: 'open' | 'agreed' | 'elsewhere';
}

/** Disputes that were brought to mediation, and those that courts have in hand. */
export const disputeCases: FilledTable<DisputeRow> = {
  name: 'dispute_case',
  create: `CREATE TABLE dispute_case (
    case_number text PRIMARY KEY,
    kind text NOT NULL,
    parties text[] NOT NULL CHECK (cardinality(parties) > 0),
    office_code text NOT NULL,
    mediator text,
    terms text,
    signed_on date,
    confirmable_until date CHECK (confirmable_until >= signed_on),
    status text NOT NULL CHECK (status IN ('open', 'agreed', 'elsewhere')),
    CHECK (status <> 'agreed' OR (mediator IS NOT NULL AND terms IS NOT NULL AND signed_on IS NOT NULL))
  )`,
  indexes: ['CREATE INDEX disputes_of_party ON dispute_case USING gin (parties)'],
};

export const disputeTables: readonly Table[] = [disputeCases];
