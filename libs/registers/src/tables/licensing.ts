import type { PersonRef } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

export interface PublicOrderLicenceRow {
  readonly number: string;
  readonly kind: string;
  readonly holderNumber: string;
  readonly holderName: string;
  readonly premises: string | null;
  readonly regionCode: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly status: 'valid' | 'cancelled' | 'revoked';
  readonly details: object;
  readonly issuedBy: string;
}

/** Licences of public order of every kind. One place has one valid licence of a kind. */
export const publicOrderLicences: FilledTable<PublicOrderLicenceRow> = {
  name: 'public_order_licence',
  create: `CREATE TABLE public_order_licence (
    number text PRIMARY KEY,
    kind text NOT NULL CHECK (kind ~ '^[a-z-]+$'),
    holder_number text NOT NULL,
    holder_name text NOT NULL,
    premises text,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    status text NOT NULL CHECK (status IN ('valid', 'cancelled', 'revoked')),
    details jsonb NOT NULL,
    issued_by text NOT NULL
  )`,
  indexes: [
    `CREATE UNIQUE INDEX valid_licence_of_premises ON public_order_licence (kind, premises) WHERE status = 'valid'`,
    'CREATE INDEX public_order_licences_of_holder ON public_order_licence (holder_number, kind)',
  ],
};

export interface LicenceBarRow {
  readonly kind: string;
  readonly holderNumber: string;
  readonly ground: 'false-application' | 'fraud';
  readonly decidedOn: string;
}

/** Who hid something or lied for a licence, by decision. */
export const licenceBars: FilledTable<LicenceBarRow> = {
  name: 'licence_bar',
  create: `CREATE TABLE licence_bar (
    kind text NOT NULL,
    holder_number text NOT NULL,
    ground text NOT NULL CHECK (ground IN ('false-application', 'fraud')),
    decided_on date NOT NULL,
    PRIMARY KEY (holder_number, kind, ground, decided_on)
  )`,
};

export interface PremisesRow {
  readonly address: string;
  readonly regionCode: string;
  readonly policeStation: string;
  readonly use: string | null;
  readonly operatorUscc: string | null;
  readonly roomCount: number | null;
  readonly bedCount: number | null;
  readonly securityOfficers: readonly PersonRef[] | null;
  readonly facilities: readonly string[] | null;
}

export const premisesTable: FilledTable<PremisesRow> = {
  name: 'premises',
  create: `CREATE TABLE premises (
    address text PRIMARY KEY,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    police_station text NOT NULL,
    use text CHECK (use ~ '^[a-z-]+$'),
    operator_uscc text,
    room_count integer CHECK (room_count > 0),
    bed_count integer CHECK (bed_count >= room_count),
    security_officers jsonb,
    facilities text[]
  )`,
  indexes: ['CREATE INDEX premises_of_station ON premises (police_station, use) WHERE use IS NOT NULL'],
};

export interface BusinessRow {
  readonly uscc: string;
  readonly scope: string;
  readonly registeredCapital: number | null;
}

/** What the market-regulation authority shares. */
export const businesses: FilledTable<BusinessRow> = {
  name: 'business_registration',
  create: `CREATE TABLE business_registration (
    uscc text PRIMARY KEY REFERENCES organisation,
    scope text NOT NULL,
    registered_capital numeric(16, 2) CHECK (registered_capital > 0)
  )`,
};

export interface FireCheckRow {
  readonly number: string;
  readonly address: string;
  readonly floors: readonly number[];
  readonly areaSquareMetres: number;
}

/** What the fire and rescue authority shares. */
export const fireChecks: FilledTable<FireCheckRow> = {
  name: 'fire_safety_check',
  create: `CREATE TABLE fire_safety_check (
    number text PRIMARY KEY,
    address text NOT NULL,
    floors integer[] NOT NULL CHECK (cardinality(floors) > 0),
    area_square_metres integer NOT NULL CHECK (area_square_metres > 0)
  )`,
};

/** What hotel systems sent to try them out, the last time. */
export const guestSystemTests: FilledTable<{ readonly address: string; readonly receivedOn: string }> = {
  name: 'guest_system_test',
  create: 'CREATE TABLE guest_system_test (address text PRIMARY KEY, received_on date NOT NULL)',
};

export interface PawnPermitRow {
  readonly number: string;
  readonly uscc: string;
  readonly validUntil: string;
  readonly status: 'valid' | 'revoked';
}

/** What the provincial financial authority shares. */
export const pawnPermits: FilledTable<PawnPermitRow> = {
  name: 'pawn_permit',
  create: `CREATE TABLE pawn_permit (
    number text PRIMARY KEY,
    uscc text NOT NULL REFERENCES organisation,
    valid_until date NOT NULL,
    status text NOT NULL CHECK (status IN ('valid', 'revoked'))
  )`,
};

export const licensingTables: readonly Table[] = [publicOrderLicences, licenceBars, premisesTable, businesses, fireChecks, guestSystemTests, pawnPermits];
