import type { GuardResult, GuardSession } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** Published sessions of the examination of guards. */
export const guardSessions: FilledTable<GuardSession> = {
  name: 'guard_examination_session',
  create: `CREATE TABLE guard_examination_session (
    number text PRIMARY KEY,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    held_on date NOT NULL,
    free_places integer NOT NULL CHECK (free_places >= 0)
  )`,
};

export const guardResults: FilledTable<GuardResult & { readonly idNumber: string }> = {
  name: 'guard_examination_result',
  create: `CREATE TABLE guard_examination_result (
    id_number text NOT NULL,
    taken_on date NOT NULL,
    score integer NOT NULL CHECK (score BETWEEN 0 AND 100),
    PRIMARY KEY (id_number, taken_on)
  )`,
};

/** Who gave fingerprints; the prints themselves are kept elsewhere. */
export const guardFingerprints: FilledTable<{ readonly idNumber: string; readonly reference: string; readonly takenOn: string }> = {
  name: 'guard_fingerprints',
  create: `CREATE TABLE guard_fingerprints (
    id_number text PRIMARY KEY,
    reference text NOT NULL UNIQUE,
    taken_on date NOT NULL
  )`,
};

export interface LicenceRevocationRow {
  readonly number: string;
  readonly kind: string;
  readonly holderNumber: string;
  readonly revokedOn: string;
}

/** Licences of public order that were revoked as a punishment, by the number of the licence. */
export const licenceRevocations: FilledTable<LicenceRevocationRow> = {
  name: 'licence_revocation',
  create: `CREATE TABLE licence_revocation (
    number text PRIMARY KEY,
    kind text NOT NULL CHECK (kind ~ '^[a-z-]+$'),
    holder_number text NOT NULL,
    revoked_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX licence_revocations_of_holder ON licence_revocation (holder_number, kind)'],
};

export interface AdministrativePenaltyRow {
  readonly decisionNumber: string;
  readonly partyNumber: string;
  readonly kind: 'detention' | 'compulsory-rehabilitation';
  readonly decidedOn: string;
}

export const administrativePenalties: FilledTable<AdministrativePenaltyRow> = {
  name: 'administrative_penalty',
  create: `CREATE TABLE administrative_penalty (
    decision_number text PRIMARY KEY,
    party_number text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('detention', 'compulsory-rehabilitation')),
    decided_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX administrative_penalties_of_party ON administrative_penalty (party_number)'],
};

export const guardTables: readonly Table[] = [guardSessions, guardResults, guardFingerprints, licenceRevocations, administrativePenalties];
