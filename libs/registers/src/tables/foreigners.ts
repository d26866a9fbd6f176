import type { Accommodation, CompatriotCard, CompatriotDocument, ForeignPermit, ForeignVisa, LossReport, StayMeasure, WorkPermit } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

const person = `text NOT NULL CHECK (holder_number ~ '^[0-9A-Z]{5,20}$')`;
const region = `text NOT NULL CHECK (region_code ~ '^[0-9]{6}$')`;
const oneOf = (column: string, ...values: readonly string[]): string => `text NOT NULL CHECK (${column} IN (${values.map((value) => `'${value}'`).join(', ')}))`;
const voidedAs = ['void-lost', 'void-stolen', 'void-damaged', 'void-replaced'] as const;
const residentOf = oneOf('resident_of', 'hong-kong', 'macao', 'taiwan');

interface Held {
  readonly holderNumber: string;
}

/** One visa of a person is in use. */
export const foreignVisas: FilledTable<ForeignVisa & Held & { readonly issuedOn: string; readonly issuedBy: string }> = {
  name: 'foreign_visa',
  create: `CREATE TABLE foreign_visa (
    number text PRIMARY KEY,
    holder_number ${person},
    passport_number text NOT NULL,
    category ${oneOf('category', 'C', 'D', 'F', 'G', 'J1', 'J2', 'K', 'L', 'M', 'Q1', 'Q2', 'R', 'S1', 'S2', 'X1', 'X2', 'Z')},
    entries ${oneOf('entries', '0', '1', '2', '6mM', '1yM')},
    entry_by date NOT NULL,
    duration_of_stay smallint NOT NULL CHECK (duration_of_stay BETWEEN 0 AND 180),
    stay_until date NOT NULL,
    extended_days smallint NOT NULL DEFAULT 0 CHECK (extended_days >= 0),
    is_group boolean NOT NULL DEFAULT false,
    status ${oneOf('status', 'valid', 'replaced', 'void', 'used-for-residence')},
    issued_on date NOT NULL,
    issued_by text NOT NULL
  )`,
  indexes: [`CREATE UNIQUE INDEX one_visa_in_use ON foreign_visa (holder_number) WHERE status = 'valid'`, 'CREATE INDEX visas_of_holder ON foreign_visa (holder_number, issued_on DESC)'],
};

/** Stay permits and residence permits. */
export const foreignPermits: FilledTable<ForeignPermit & Held & { readonly issuedBy: string }> = {
  name: 'foreign_permit',
  create: `CREATE TABLE foreign_permit (
    number text PRIMARY KEY,
    holder_number ${person},
    kind ${oneOf('kind', 'stay', 'residence')},
    category text NOT NULL CHECK (category ~ '^[A-Za-z-]+$'),
    passport_number text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until >= valid_from),
    tied_to text,
    endorsement text,
    status ${oneOf('status', 'valid', 'ended', ...voidedAs)},
    issued_by text NOT NULL
  )`,
  indexes: [`CREATE UNIQUE INDEX one_permit_of_a_kind ON foreign_permit (holder_number, kind) WHERE status = 'valid'`, 'CREATE INDEX foreign_permits_of_holder ON foreign_permit (holder_number, valid_from DESC)'],
};

export const stayMeasures: FilledTable<StayMeasure & Held & { readonly number: string }> = {
  name: 'stay_measure',
  create: `CREATE TABLE stay_measure (
    number text PRIMARY KEY,
    holder_number ${person},
    kind ${oneOf('kind', 'order-to-leave', 'repatriation', 'expulsion', 'entry-ban', 'illegal-stay', 'illegal-work')},
    decided_on date NOT NULL,
    closed_on date CHECK (closed_on >= decided_on)
  )`,
  indexes: ['CREATE INDEX stay_measures_of_person ON stay_measure (holder_number)'],
};

/** What the human resources authority shares. */
export const workPermits: FilledTable<WorkPermit> = {
  name: 'foreign_work_permit',
  create: `CREATE TABLE foreign_work_permit (
    number text PRIMARY KEY,
    holder_number ${person},
    employer_uscc text NOT NULL REFERENCES organisation,
    valid_until date NOT NULL
  )`,
};

export interface AccommodationRow extends Omit<Accommodation, 'checkedInOn' | 'checkedOutOn'> {
  readonly guestNumber: string;
  readonly guestName: string;
  readonly policeStation: string;
  readonly checkedInAt: string;
  readonly checkedOutAt: string | null;
  readonly reporterRole: string;
  readonly visaCategory: string | null;
  readonly isLate: boolean;
  readonly registeredOn: string;
}

/** Times are China Standard Time, as they were stated. */
export const accommodations: FilledTable<AccommodationRow> = {
  name: 'accommodation_registration',
  create: `CREATE TABLE accommodation_registration (
    number text PRIMARY KEY,
    guest_number text NOT NULL CHECK (guest_number ~ '^[0-9A-Z]{5,20}$'),
    guest_name text NOT NULL,
    address text NOT NULL,
    region_code ${region},
    police_station text NOT NULL,
    checked_in_at timestamp NOT NULL,
    planned_until date,
    checked_out_at timestamp,
    reporter_role ${oneOf('reporter_role', 'guest', 'host', 'hotel', 'organisation')},
    visa_category text,
    is_proven boolean NOT NULL,
    is_late boolean NOT NULL,
    registered_on date NOT NULL,
    checked_on date
  )`,
  indexes: [
    'CREATE INDEX accommodations_of_guest ON accommodation_registration (guest_number, checked_in_at DESC)',
    'CREATE INDEX accommodations_to_check ON accommodation_registration (police_station, registered_on) WHERE checked_on IS NULL',
  ],
};

/** What residents of Hong Kong, Macao and Taiwan come to the mainland with; a five-year permit keeps its number for life. */
export const compatriotDocuments: FilledTable<CompatriotDocument & Held> = {
  name: 'compatriot_document',
  create: `CREATE TABLE compatriot_document (
    number text NOT NULL,
    issue smallint NOT NULL CHECK (issue > 0),
    kind ${oneOf('kind', 'home-return-permit', 'taiwan-permit-5y', 'taiwan-permit-single')},
    holder_number ${person},
    resident_of ${residentOf},
    name text NOT NULL,
    birth_date date,
    issued_on date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until > issued_on),
    status ${oneOf('status', 'valid', ...voidedAs, 'void')},
    PRIMARY KEY (number, issue)
  )`,
  indexes: [`CREATE UNIQUE INDEX one_card_of_a_number ON compatriot_document (number) WHERE status = 'valid'`],
};

export const compatriotCards: FilledTable<CompatriotCard> = {
  name: 'compatriot_card',
  create: `CREATE TABLE compatriot_card (
    number text NOT NULL CHECK (number ~ '^8[123]0000[0-9]{11}[0-9X]$'),
    issue smallint NOT NULL CHECK (issue > 0),
    holder_number ${person},
    region_code ${region},
    address text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until > valid_from),
    status ${oneOf('status', 'valid', ...voidedAs, 'void')},
    PRIMARY KEY (number, issue)
  )`,
  indexes: [
    `CREATE UNIQUE INDEX one_compatriot_card ON compatriot_card (number) WHERE status = 'valid'`,
    'CREATE INDEX compatriot_cards_of_holder ON compatriot_card (holder_number)',
  ],
};

export interface LossReportRow extends LossReport {
  readonly lostAt: string;
  readonly lostWhere: string;
}

export const lossReports: FilledTable<LossReportRow> = {
  name: 'travel_document_loss',
  create: `CREATE TABLE travel_document_loss (
    number text PRIMARY KEY,
    holder_number ${person},
    holder_name text NOT NULL,
    document_type text NOT NULL,
    document_number text NOT NULL,
    reason ${oneOf('reason', 'lost', 'stolen', 'robbed')},
    lost_at timestamp NOT NULL,
    lost_where text NOT NULL,
    reported_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX losses_of_holder ON travel_document_loss (holder_number)'],
};

export const foreignersTables: readonly Table[] = [foreignVisas, foreignPermits, stayMeasures, workPermits, accommodations, compatriotDocuments, compatriotCards, lossReports];
