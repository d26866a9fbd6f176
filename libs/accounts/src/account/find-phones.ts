import type { Query } from '@yichuang/platform';

const phones = 'SELECT id, phone FROM account WHERE id = ANY ($1::bigint[]) AND phone IS NOT NULL';

/** Telephone numbers by account; who has given none is not in it. */
export async function findPhones(accountIds: readonly number[], query: Query): Promise<ReadonlyMap<number, string>> {
  const rows = await query<{ id: number; phone: string }>(phones, [accountIds]);
  return new Map(rows.map(({ id, phone }) => [id, phone]));
}
