import type { FiledWebsite, IcpFiling } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** What the communications authority shares. */
export const icpFilings: FilledTable<IcpFiling> = {
  name: 'icp_filing',
  create: `CREATE TABLE icp_filing (
    number text PRIMARY KEY,
    operator_number text NOT NULL,
    names text[] NOT NULL CHECK (cardinality(names) > 0)
  )`,
};

/** Websites, apps and mini-programs that were filed. */
export const websites: FilledTable<FiledWebsite & { readonly status: 'filed' | 'closed' }> = {
  name: 'website',
  create: `CREATE TABLE website (
    filing_number text PRIMARY KEY CHECK (filing_number ~ '^豫公网安备[0-9]{14}号$'),
    operator_number text NOT NULL,
    operator_name text NOT NULL,
    service_kind text NOT NULL CHECK (service_kind IN ('website', 'app', 'mini-program')),
    site_name text NOT NULL,
    names text[] NOT NULL CHECK (cardinality(names) > 0),
    icp_number text NOT NULL,
    ip_addresses text[] NOT NULL,
    access_provider text NOT NULL,
    interactive boolean NOT NULL,
    security_officer jsonb NOT NULL,
    emergency_phone text NOT NULL,
    region_code text NOT NULL CHECK (region_code ~ '^[0-9]{6}$'),
    opened_on date NOT NULL,
    filed_on date NOT NULL CHECK (filed_on >= opened_on),
    status text NOT NULL CHECK (status IN ('filed', 'closed'))
  )`,
  indexes: [`CREATE INDEX websites_of_operator ON website (operator_number) WHERE status = 'filed'`],
};

export const websiteTables: readonly Table[] = [icpFilings, websites];
