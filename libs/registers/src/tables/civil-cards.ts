import type { FilledTable, Table } from '../migrations/table.js';

export interface CardApplicationRow {
  readonly number: string;
  readonly idNumber: string;
  readonly kind: 'first' | 'renewal' | 'replacement';
  readonly acceptedBy: string;
  readonly signedOn: string | null;
  readonly collectedOn: string | null;
}

/** From acceptance until the card has been collected. */
export const cardApplications: FilledTable<CardApplicationRow> = {
  name: 'identity_card_application',
  create: `CREATE TABLE identity_card_application (
    number text PRIMARY KEY,
    id_number text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('first', 'renewal', 'replacement')),
    accepted_by text NOT NULL,
    signed_on date,
    collected_on date CHECK (collected_on >= signed_on)
  )`,
  indexes: ['CREATE INDEX card_applications_of_person ON identity_card_application (id_number) WHERE collected_on IS NULL'],
};

export interface BiometricsRow {
  readonly idNumber: string;
  readonly takenOn: string;
  readonly hasFingerprints: boolean;
  readonly comparison: 'no-match' | 'another-identity';
}

export const biometricRecords: FilledTable<BiometricsRow> = {
  name: 'identity_card_biometrics',
  create: `CREATE TABLE identity_card_biometrics (
    id_number text PRIMARY KEY,
    taken_on date NOT NULL,
    has_fingerprints boolean NOT NULL,
    comparison text NOT NULL CHECK (comparison IN ('no-match', 'another-identity'))
  )`,
};

export interface TemporaryCardRow {
  readonly number: string;
  readonly idNumber: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

export const temporaryCards: FilledTable<TemporaryCardRow> = {
  name: 'temporary_identity_card',
  create: `CREATE TABLE temporary_identity_card (
    number text PRIMARY KEY,
    id_number text NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL CHECK (valid_until > valid_from)
  )`,
  indexes: ['CREATE INDEX temporary_cards_of_person ON temporary_identity_card (id_number, valid_until DESC)'],
};

const losses: Table = {
  name: 'identity_card_loss',
  create: `CREATE TABLE identity_card_loss (
    id_number text NOT NULL,
    lost_on date NOT NULL,
    reported_on date NOT NULL CHECK (reported_on >= lost_on),
    PRIMARY KEY (id_number, reported_on)
  )`,
};

export const cardTables: readonly Table[] = [cardApplications, biometricRecords, temporaryCards, losses];
