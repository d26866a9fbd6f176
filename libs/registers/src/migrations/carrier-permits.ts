import type { Table } from './table.js';

/** Permits to carry dangerous goods, until they came to stand with all road transport permits. */
export const carrierPermits: Table = {
  name: 'carrier_permit',
  create: `CREATE TABLE carrier_permit (
    number text PRIMARY KEY,
    uscc text NOT NULL,
    classes text[] NOT NULL CHECK (cardinality(classes) > 0),
    valid_until date NOT NULL
  )`,
};
