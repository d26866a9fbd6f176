import type { BlastingProject, GoodsStore, HazardousChemical, SafetyPermit } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** What the emergency-management authority shares. */
export const safetyPermits: FilledTable<SafetyPermit> = {
  name: 'safety_permit',
  create: `CREATE TABLE safety_permit (
    number text PRIMARY KEY,
    uscc text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('production', 'use', 'trade', 'wholesale', 'retail')),
    covers text[] NOT NULL CHECK (cardinality(covers) > 0),
    valid_until date NOT NULL,
    status text NOT NULL CHECK (status IN ('valid', 'revoked'))
  )`,
  indexes: ['CREATE INDEX safety_permits_of_holder ON safety_permit (uscc)'],
};

export const hazardousChemicals: FilledTable<HazardousChemical> = {
  name: 'hazardous_chemical',
  create: `CREATE TABLE hazardous_chemical (
    cas text PRIMARY KEY CHECK (cas ~ '^[0-9]{2,7}-[0-9]{2}-[0-9]$'),
    name text NOT NULL,
    is_highly_toxic boolean NOT NULL
  )`,
};

/** Where dangerous goods are kept. */
export const goodsStores: FilledTable<GoodsStore> = {
  name: 'goods_store',
  create: `CREATE TABLE goods_store (
    address text PRIMARY KEY,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    operator_uscc text NOT NULL,
    capacity jsonb NOT NULL,
    stock jsonb NOT NULL
  )`,
};

export interface GoodsAccountRow {
  readonly trade: string;
  readonly uscc: string;
  readonly overdueReports: number;
  readonly hasDifference: boolean;
  readonly boughtLastYear: boolean;
  readonly reportedLastYear: boolean;
}

/** How units account for what they buy. */
export const goodsAccounts: FilledTable<GoodsAccountRow> = {
  name: 'goods_account',
  create: `CREATE TABLE goods_account (
    trade text NOT NULL CHECK (trade IN ('toxic', 'precursor', 'explosives')),
    uscc text NOT NULL,
    overdue_reports integer NOT NULL CHECK (overdue_reports >= 0),
    has_difference boolean NOT NULL,
    bought_last_year boolean NOT NULL,
    reported_last_year boolean NOT NULL,
    PRIMARY KEY (uscc, trade)
  )`,
};

export interface GoodsPenaltyRow {
  readonly trade: string;
  readonly uscc: string;
  readonly decidedOn: string;
}

/** Decisions under which applications are not accepted for a time. */
export const goodsPenalties: FilledTable<GoodsPenaltyRow> = {
  name: 'goods_penalty',
  create: `CREATE TABLE goods_penalty (
    trade text NOT NULL,
    uscc text NOT NULL,
    decided_on date NOT NULL,
    PRIMARY KEY (uscc, trade, decided_on)
  )`,
};

export const blastingProjects: FilledTable<BlastingProject> = {
  name: 'blasting_project',
  create: `CREATE TABLE blasting_project (
    number text PRIMARY KEY,
    uscc text NOT NULL,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    needs_city_approval boolean NOT NULL,
    is_city_approved boolean NOT NULL,
    planned jsonb NOT NULL,
    purchased jsonb NOT NULL
  )`,
};

export const goodsTables: readonly Table[] = [safetyPermits, hazardousChemicals, goodsStores, goodsAccounts, goodsPenalties, blastingProjects];
