import type { Query } from '@yichuang/platform';
import { registerTables } from '@yichuang/registers';

import { emptyTables, together } from './empty-tables.js';

const kept = (table: string): string => `first_day.${table}`;

/** Keeps the registers as they are now, in the same database. */
export async function keepFirstDay(query: Query): Promise<void> {
  await query('CREATE SCHEMA first_day');
  for (const table of registerTables) {
    const [row] = await query(`SELECT FROM ${table} LIMIT 1`);
    if (row) await query(`CREATE TABLE ${kept(table)} AS TABLE ${table}`);
  }
}

/** Brings the registers back as they were kept, and empties other tables. */
export async function returnToFirstDay(emptied: readonly string[], query: Query): Promise<void> {
  const tables = await query<{ name: string }>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'first_day'");
  await emptyTables(emptied, query);
  await emptyTables(registerTables, query);
  await query(together(tables.map(({ name }) => `INSERT INTO ${name} SELECT * FROM ${kept(name)}`)));
}
