import type { Table } from './table.js';

const oneOf = (column: string, ...values: readonly string[]): string => `text NOT NULL CHECK (${column} IN (${values.map((value) => `'${value}'`).join(', ')}))`;
const outside = oneOf('region', 'hong-kong', 'macao', 'taiwan', 'abroad');

/** Documents to travel with, who crossed the border with them, and who may not. */
export const travelTables: readonly Table[] = [
  {
    name: 'travel_document',
    create: `CREATE TABLE travel_document (
      number text PRIMARY KEY,
      kind ${oneOf('kind', 'hong-kong-macao-permit')},
      holder_number text NOT NULL,
      form ${oneOf('form', 'chip', 'booklet')},
      issued_on date NOT NULL,
      valid_until date NOT NULL CHECK (valid_until > issued_on),
      status ${oneOf('status', 'valid', 'expired', 'void-lost', 'void-stolen', 'void-damaged', 'void-replaced', 'void')},
      is_seized boolean NOT NULL DEFAULT false,
      has_fingerprint boolean NOT NULL
    )`,
    indexes: [
      'CREATE INDEX travel_documents_of_holder ON travel_document (holder_number)',
      `CREATE UNIQUE INDEX one_valid_document_of_a_kind ON travel_document (holder_number, kind) WHERE status = 'valid'`,
    ],
  },
  {
    name: 'travel_endorsement',
    create: `CREATE TABLE travel_endorsement (
      number text PRIMARY KEY,
      permit_number text NOT NULL REFERENCES travel_document,
      region ${oneOf('region', 'hong-kong', 'macao')},
      type ${oneOf('type', 'G', 'L')},
      entries smallint NOT NULL CHECK (entries > 0),
      used_entries smallint NOT NULL CHECK (used_entries BETWEEN 0 AND entries),
      valid_from date NOT NULL,
      valid_until date NOT NULL CHECK (valid_until >= valid_from),
      max_stay_days smallint NOT NULL CHECK (max_stay_days > 0),
      status ${oneOf('status', 'approved', 'valid', 'used', 'expired', 'void')},
      written_on date CHECK (written_on >= valid_from),
      application_id bigint,
      CONSTRAINT approved_is_not_written CHECK (status <> 'approved' OR written_on IS NULL)
    )`,
    indexes: [
      'CREATE INDEX endorsements_of_permit ON travel_endorsement (permit_number)',
      `CREATE UNIQUE INDEX one_endorsement_to_write ON travel_endorsement (permit_number, region) WHERE status = 'approved'`,
    ],
  },
  {
    name: 'border_movement',
    create: `CREATE TABLE border_movement (
      number text PRIMARY KEY,
      person_number text NOT NULL,
      document_number text NOT NULL,
      direction ${oneOf('direction', 'entry', 'exit')},
      region ${outside},
      port text NOT NULL,
      at timestamptz NOT NULL
    )`,
    indexes: ['CREATE INDEX movements_of_person ON border_movement (person_number, at DESC)'],
  },
  {
    name: 'border_stay_abuse',
    create: `CREATE TABLE border_stay_abuse (
      number text PRIMARY KEY,
      person_number text NOT NULL,
      kind ${oneOf('kind', 'overstay', 'illegal-work')},
      region ${oneOf('region', 'hong-kong', 'macao')},
      found_on date NOT NULL
    )`,
    indexes: ['CREATE INDEX stay_abuses_of_person ON border_stay_abuse (person_number)'],
  },
  {
    name: 'exit_ban',
    create: `CREATE TABLE exit_ban (
      number text PRIMARY KEY,
      person_number text NOT NULL,
      category ${oneOf('category', 'serving-sentence', 'suspect-or-defendant', 'civil-court-order', 'border-offence-period', 'state-security', 'other-statutory')},
      authority text NOT NULL,
      starts_on date NOT NULL,
      ends_on date CHECK (ends_on >= starts_on),
      lifted_on date CHECK (lifted_on >= starts_on)
    )`,
    indexes: ['CREATE INDEX exit_bans_of_person ON exit_ban (person_number) WHERE lifted_on IS NULL'],
  },
  {
    name: 'registered_personnel',
    create: `CREATE TABLE registered_personnel (
      person_number text NOT NULL,
      unit text NOT NULL,
      category ${oneOf('category', 'state-employee', 'serving-military')},
      registered_on date NOT NULL,
      removed_on date CHECK (removed_on >= registered_on),
      PRIMARY KEY (person_number, registered_on)
    )`,
    indexes: ['CREATE UNIQUE INDEX registered_once ON registered_personnel (person_number) WHERE removed_on IS NULL'],
  },
];
