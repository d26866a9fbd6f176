import type { BirthCertificate, DeathCertificate, DeclaredDeath, Enlistment, EthnicityApproval, VeteranLetter } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

const number = (column: string): string => `text NOT NULL CHECK (${column} ~ '^\\d{17}[\\dX]$')`;
const sexes = `CHECK (sex IN ('male', 'female'))`;

/** Of someone's entry, what does not tell who they are; the rest of it may be empty. */
export const entryItems: FilledTable<{ readonly idNumber: string; readonly birthCertificate: string }> = {
  name: 'population_entry_items',
  create: `CREATE TABLE population_entry_items (
    id_number text PRIMARY KEY CHECK (id_number ~ '^\\d{17}[\\dX]$'),
    marriage_kind text CHECK (marriage_kind IN ('first-marriage', 'remarried', 'remarried-same')),
    education text,
    employer text,
    occupation text,
    height_cm integer CHECK (height_cm BETWEEN 30 AND 250),
    blood_type text CHECK (blood_type IN ('a', 'b', 'ab', 'o', 'other', 'unknown')),
    military_service text CHECK (military_service IN ('none', 'registered', 'serving', 'discharged')),
    birth_certificate text UNIQUE,
    birth_place text,
    birth_time text,
    native_place text CHECK (native_place ~ '^\\d{6}$')
  )`,
};

/** What the health authority shares of births. */
export const birthCertificates: FilledTable<BirthCertificate> = {
  name: 'birth_certificate',
  create: `CREATE TABLE birth_certificate (
    number text PRIMARY KEY CHECK (number ~ '^[A-Z]\\d{9}$'),
    child_name text NOT NULL,
    sex text NOT NULL ${sexes},
    birth_date date NOT NULL,
    mother_number text NOT NULL,
    father_number text,
    status text NOT NULL CHECK (status IN ('valid', 'void'))
  )`,
};

/** What the health authority shares of deaths. */
export const deathCertificates: FilledTable<DeathCertificate & { readonly idNumber: string }> = {
  name: 'death_certificate',
  create: `CREATE TABLE death_certificate (
    number text PRIMARY KEY,
    id_number ${number('id_number')} UNIQUE,
    name text NOT NULL,
    death_on date NOT NULL
  )`,
};

/** What the courts share. */
export const declaredDeaths: FilledTable<DeclaredDeath & { readonly idNumber: string }> = {
  name: 'declared_death',
  create: `CREATE TABLE declared_death (
    judgment_number text PRIMARY KEY,
    id_number ${number('id_number')} UNIQUE,
    court text NOT NULL,
    death_on date NOT NULL,
    final_on date CHECK (final_on >= death_on)
  )`,
};

/** What the conscription offices share. */
export const enlistmentNotices: FilledTable<Enlistment & { readonly idNumber: string }> = {
  name: 'enlistment_notice',
  create: `CREATE TABLE enlistment_notice (
    notice_number text PRIMARY KEY,
    id_number ${number('id_number')},
    name text NOT NULL,
    approved_by text NOT NULL CHECK (approved_by ~ '^\\d{6}$'),
    enlisted_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX enlistments_of_person ON enlistment_notice (id_number, enlisted_on)'],
};

/** What veterans affairs shares. */
export const veteranLetters: FilledTable<VeteranLetter & { readonly idNumber: string }> = {
  name: 'veteran_letter',
  create: `CREATE TABLE veteran_letter (
    number text PRIMARY KEY,
    id_number ${number('id_number')},
    issued_on date NOT NULL,
    name text NOT NULL,
    discharged_on date NOT NULL,
    settlement text NOT NULL CHECK (settlement ~ '^\\d{6}$')
  )`,
  indexes: ['CREATE INDEX letters_of_veteran ON veteran_letter (id_number, issued_on)'],
};

/** What the ethnic affairs authorities share. */
export const ethnicityApprovals: FilledTable<EthnicityApproval & { readonly idNumber: string }> = {
  name: 'ethnicity_approval',
  create: `CREATE TABLE ethnicity_approval (
    number text PRIMARY KEY,
    id_number ${number('id_number')},
    name text NOT NULL,
    ethnicity text NOT NULL,
    approved_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX ethnicity_approvals_of_person ON ethnicity_approval (id_number, approved_on)'],
};

/** What civil affairs shares of place names. */
const doorNumberNotices: Table = {
  name: 'door_number_notice',
  create: `CREATE TABLE door_number_notice (
    number text PRIMARY KEY,
    before text NOT NULL,
    after text NOT NULL CHECK (after <> before),
    issued_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX door_number_notices_of_address ON door_number_notice (after)'],
};

export const entriesTables: readonly Table[] = [entryItems, birthCertificates, deathCertificates, declaredDeaths, enlistmentNotices, veteranLetters, ethnicityApprovals, doorNumberNotices];
