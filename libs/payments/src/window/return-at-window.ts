import type { Query } from '@yichuang/platform';

const lock = 'SELECT id FROM charge WHERE application_id = $1 FOR UPDATE';
const giveBack = `UPDATE payment SET status = 'refunded', status_at = $2 WHERE charge_id = $1 AND channel = 'window' AND status = 'refund-due' RETURNING id`;

/** What came in at a window goes back there: a clerk did it. @returns false when nothing was to be given back. */
export async function returnAtWindow(applicationId: number, at: Date, query: Query): Promise<boolean> {
  const [charge] = await query<{ id: number }>(lock, [applicationId]);
  return charge !== undefined && (await query(giveBack, [charge.id, at])).length > 0;
}
