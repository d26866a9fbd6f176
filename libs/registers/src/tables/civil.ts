import type { FilledTable, Table } from '../migrations/table.js';
import type { ItemChange } from '@yichuang/definition';

import { cardTables } from './civil-cards.js';

const person = `text NOT NULL CHECK (id_number ~ '^\\d{17}[\\dX]$')`;

export interface ItemChangeRow extends ItemChange {
  readonly number: string;
  readonly idNumber: string;
}

/** 变更更正记载. */
export const itemChanges: FilledTable<ItemChangeRow> = {
  name: 'register_item_change',
  create: `CREATE TABLE register_item_change (
    number text PRIMARY KEY,
    id_number ${person},
    item text NOT NULL CHECK (item IN ('name', 'sex', 'ethnicity', 'birth-date', 'id-number', 'marital-status', 'education', 'employer', 'occupation', 'height', 'blood-type', 'door-number', 'military-service')),
    before text NOT NULL,
    after text NOT NULL,
    changed_on date NOT NULL
  )`,
  indexes: ['CREATE INDEX item_changes_of_person ON register_item_change (id_number, changed_on DESC)'],
};

export interface CancellationRow {
  readonly idNumber: string;
  readonly reason: string;
  readonly cancelledOn: string;
  readonly deathOn: string | null;
  readonly deathCause: string | null;
}

export const cancellations: FilledTable<CancellationRow> = {
  name: 'population_cancellation',
  create: `CREATE TABLE population_cancellation (
    id_number text NOT NULL,
    reason text NOT NULL CHECK (reason IN ('death', 'declared-death', 'enlistment', 'settled-abroad', 'duplicate')),
    cancelled_on date NOT NULL,
    death_on date CHECK (death_on <= cancelled_on),
    death_cause text,
    PRIMARY KEY (id_number, cancelled_on),
    CONSTRAINT death_has_day CHECK ((reason IN ('death', 'declared-death')) = (death_on IS NOT NULL))
  )`,
};

export interface FormerMemberRow {
  readonly householdNumber: string;
  readonly idNumber: string;
  readonly name: string;
  readonly relationToHead: string;
  readonly leftOn: string;
}

/** Who was once registered in a household, where the file has been entered. */
export const formerMembers: FilledTable<FormerMemberRow> = {
  name: 'household_former_member',
  create: `CREATE TABLE household_former_member (
    household_number text NOT NULL CHECK (household_number ~ '^\\d{9}$'),
    id_number ${person},
    name text NOT NULL,
    relation_to_head text NOT NULL,
    left_on date NOT NULL,
    PRIMARY KEY (household_number, id_number, left_on)
  )`,
  indexes: ['CREATE INDEX former_households_of_person ON household_former_member (id_number)'],
};

export interface VoidBookletRow {
  readonly number: string;
  readonly householdNumber: string;
  readonly reason: 'lost' | 'replaced';
  readonly voidOn: string;
}

export const voidBooklets: FilledTable<VoidBookletRow> = {
  name: 'household_void_booklet',
  create: `CREATE TABLE household_void_booklet (
    number text PRIMARY KEY,
    household_number text NOT NULL,
    reason text NOT NULL CHECK (reason IN ('lost', 'replaced')),
    void_on date NOT NULL
  )`,
};

export interface LivelihoodRow {
  readonly idNumber: string;
  readonly ground: 'employment' | 'home' | 'study';
  readonly regionCode: string;
  readonly reference: string;
  readonly name: string;
  readonly since: string;
}

/** Of social insurance, real estate, tenancy and education, as they share it. */
export const livelihoods: FilledTable<LivelihoodRow> = {
  name: 'livelihood_record',
  create: `CREATE TABLE livelihood_record (
    reference text PRIMARY KEY,
    id_number ${person},
    ground text NOT NULL CHECK (ground IN ('employment', 'home', 'study')),
    region_code text NOT NULL CHECK (region_code ~ '^\\d{6}$'),
    name text NOT NULL,
    since date NOT NULL
  )`,
  indexes: ['CREATE INDEX livelihoods_of_person ON livelihood_record (id_number)'],
};

export interface AllowanceRow {
  readonly idNumber: string;
  readonly kind: 'minimum-living' | 'destitute' | 'hardship';
  readonly until: string;
}

export const allowances: FilledTable<AllowanceRow> = {
  name: 'living_allowance',
  create: `CREATE TABLE living_allowance (
    id_number text PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('minimum-living', 'destitute', 'hardship')),
    until date NOT NULL
  )`,
};

export const civilTables: readonly Table[] = [itemChanges, cancellations, formerMembers, voidBooklets, livelihoods, allowances, ...cardTables];
