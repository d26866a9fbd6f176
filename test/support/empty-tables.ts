import type { Query } from '@yichuang/platform';

/** Several changes in one statement: references are looked at when all of it is done. */
export const together = (changes: readonly string[]): string => `WITH ${changes.map((change, index) => `change_${index} AS (${change})`).join(', ')} SELECT`;

/**
 * Deletes the few rows that a test makes, once nobody writes any; TRUNCATE waits like that too, but makes new files,
 * which takes much longer.
 */
export async function emptyTables(tables: readonly string[], query: Query): Promise<void> {
  await query(`LOCK TABLE ${tables.join(', ')}; ${together(tables.map((table) => `DELETE FROM ${table}`))}`);
}
