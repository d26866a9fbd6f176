import type { Query } from '@yichuang/platform';

/** Charges are locked first and in order, as everywhere, so that no two writers wait for each other. */
const lock = 'SELECT id FROM charge WHERE application_id = ANY ($1::bigint[]) ORDER BY id FOR UPDATE';

const end = `
WITH ended AS (
  UPDATE charge SET ended_at = coalesce(ended_at, $2) WHERE id = ANY ($1::bigint[]) RETURNING id
)
UPDATE payment SET status = 'refund-due', status_at = $2, check_at = CASE WHEN channel = 'cashier' THEN $2::timestamptz END
WHERE charge_id IN (SELECT id FROM ended) AND status = 'paid'`;

/** Collects nothing more for these applications and marks what was paid for them to be given back. Repeating it changes nothing. */
export async function endCharges(applicationIds: readonly number[], at: Date, query: Query): Promise<void> {
  const charges = await query<{ id: number }>(lock, [applicationIds]);
  if (charges.length > 0) await query(end, [charges.map(({ id }) => id), at]);
}
