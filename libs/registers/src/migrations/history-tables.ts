import type { Table } from './table.js';

/** Who changed what for which application; and the people of the sandbox province that have a part to play. */
export const historyTables: readonly Table[] = [
  {
    name: 'register_change',
    create: `CREATE TABLE register_change (
      application_id bigint NOT NULL,
      effect_index integer NOT NULL,
      register text NOT NULL,
      kind text NOT NULL,
      key text NOT NULL,
      before jsonb NOT NULL,
      after jsonb NOT NULL,
      at timestamptz NOT NULL,
      PRIMARY KEY (application_id, effect_index)
    )`,
  },
  {
    name: 'sandbox_persona',
    create: `CREATE TABLE sandbox_persona (
      name text PRIMARY KEY,
      document_number text NOT NULL UNIQUE,
      document_type text NOT NULL,
      note jsonb NOT NULL
    )`,
  },
];
