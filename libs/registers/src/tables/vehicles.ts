import type { FilledTable, Table } from '../migrations/table.js';

export interface MortgageRow {
  readonly number: string;
  readonly vin: string;
  readonly kind: 'mortgage' | 'pledge';
  readonly mortgageeNumber: string;
  readonly mortgageeName: string;
  readonly contractNumber: string | null;
  readonly registeredOn: string;
  readonly releasedOn: string | null;
}

export const vehicleMortgages: FilledTable<MortgageRow> = {
  name: 'vehicle_mortgage',
  create: `CREATE TABLE vehicle_mortgage (
    number text PRIMARY KEY,
    vin text NOT NULL REFERENCES vehicle,
    kind text NOT NULL CHECK (kind IN ('mortgage', 'pledge')),
    mortgagee_number text NOT NULL,
    mortgagee_name text NOT NULL,
    contract_number text,
    registered_on date NOT NULL,
    released_on date CHECK (released_on >= registered_on)
  )`,
  indexes: ['CREATE INDEX active_mortgages_of_vehicle ON vehicle_mortgage (vin) WHERE released_on IS NULL'],
};

export interface ReissueRow {
  readonly number: string;
  readonly vin: string;
  readonly kind: 'lost' | 'damaged';
  readonly voidNumber: string;
  readonly reissuedOn: string;
}

/** Registration certificates given in place of others, which are void. */
export const certificateReissues: FilledTable<ReissueRow> = {
  name: 'vehicle_certificate_reissue',
  create: `CREATE TABLE vehicle_certificate_reissue (
    number text PRIMARY KEY CHECK (number ~ '^[0-9]{12}$'),
    vin text NOT NULL REFERENCES vehicle,
    kind text NOT NULL CHECK (kind IN ('lost', 'damaged')),
    void_number text NOT NULL UNIQUE,
    reissued_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX reissues_of_vehicle ON vehicle_certificate_reissue (vin)'],
};

/** Lenders whose systems exchange messages with the traffic police. */
export const networkedLenders: FilledTable<{ readonly uscc: string }> = {
  name: 'networked_lender',
  create: 'CREATE TABLE networked_lender (uscc text PRIMARY KEY)',
};

export interface LenderMessageRow {
  readonly uscc: string;
  readonly vin: string;
  readonly agreesTo: 'create' | 'release' | 'reissue' | 'transfer' | 'alteration';
  readonly contractNumber: string | null;
  readonly sentOn: string;
}

/** What a lender confirms of a vehicle in its favour. */
export const lenderMessages: FilledTable<LenderMessageRow> = {
  name: 'lender_message',
  create: `CREATE TABLE lender_message (
    uscc text NOT NULL REFERENCES networked_lender,
    vin text NOT NULL,
    agrees_to text NOT NULL CHECK (agrees_to IN ('create', 'release', 'reissue', 'transfer', 'alteration')),
    contract_number text,
    sent_on date NOT NULL,
    PRIMARY KEY (vin, uscc, agrees_to)
  )`,
};

export const vehiclesTables: readonly Table[] = [vehicleMortgages, certificateReissues, networkedLenders, lenderMessages];
