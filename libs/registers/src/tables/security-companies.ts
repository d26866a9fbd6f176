import type { NameReservation } from '@yichuang/definition';

import type { FilledTable, Table } from '../migrations/table.js';

/** What the enterprise-name system shares. */
export const nameReservations: FilledTable<NameReservation> = {
  name: 'name_reservation',
  create: `CREATE TABLE name_reservation (
    number text PRIMARY KEY,
    name text NOT NULL UNIQUE,
    valid_until date NOT NULL
  )`,
};

export const securityCompanyTables: readonly Table[] = [nameReservations];
