import type { Query } from '@yichuang/platform';

const select = `SELECT before, id_number AS now FROM register_item_change WHERE item = 'id-number' AND before = ANY($1)`;

/** The citizen numbers that took the place of these; those that were never corrected are not in it. */
export async function currentNumbers(numbers: readonly string[], query: Query): Promise<ReadonlyMap<string, string>> {
  const rows = await query<{ before: string; now: string }>(select, [numbers]);
  return new Map(rows.map(({ before, now }) => [before, now]));
}
