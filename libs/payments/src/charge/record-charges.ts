import { yuan } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

import type { NewCharge } from './charge.js';
import { endCharges } from './end-charges.js';

/** A charge of another amount takes the place of the one before; what was paid of that goes back. */
const record = `
WITH asked AS (
  SELECT * FROM json_to_recordset($1::json)
    AS asked (application_id bigint, account_id bigint, reference text, law jsonb, due bigint, items jsonb)
), charged AS (
  INSERT INTO charge (application_id, account_id, reference, law, due, charged_at)
  SELECT application_id, account_id, reference, law, due, $2 FROM asked ORDER BY application_id
  ON CONFLICT (application_id) DO UPDATE SET due = excluded.due, law = excluded.law, charged_at = excluded.charged_at, paid_at = NULL, ended_at = NULL
    WHERE charge.due <> excluded.due OR charge.ended_at IS NOT NULL
  RETURNING id, application_id
), items AS (
  SELECT charged.id AS charge_id, item.position, item.name, item.amount
  FROM charged JOIN asked USING (application_id)
  CROSS JOIN LATERAL jsonb_to_recordset(asked.items) AS item (position integer, name jsonb, amount bigint)
), dropped AS (
  DELETE FROM charge_item old USING charged
  WHERE old.charge_id = charged.id AND NOT EXISTS (SELECT FROM items WHERE items.charge_id = old.charge_id AND items.position = old.position)
), returned AS (
  UPDATE payment SET status = 'refund-due', status_at = $2, check_at = CASE WHEN channel = 'cashier' THEN $2::timestamptz END FROM charged WHERE charge_id = charged.id AND status = 'paid'
)
INSERT INTO charge_item (charge_id, position, name, amount)
SELECT charge_id, position, name, amount FROM items
ON CONFLICT (charge_id, position) DO UPDATE SET name = excluded.name, amount = excluded.amount`;

/**
 * Charges applications what they owe, inside the caller's transaction. One that was charged the same before stays as it
 * is; one that owes nothing any more is not collected, and what was paid for it goes back.
 *
 * @throws RangeError on an amount that is negative or has parts of a fen; Error without a legal basis (《行政许可法》第五十八条).
 */
export async function recordCharges(charges: readonly NewCharge[], at: Date, query: Query): Promise<void> {
  const rows = charges.map(rowOf);
  const [owing, free] = [rows.filter(({ due }) => due > 0), rows.filter(({ due }) => due === 0)];
  if (owing.length > 0) await query(record, [JSON.stringify(owing), at]);
  if (free.length > 0) await endCharges(free.map(({ application_id }) => application_id), at, query);
}

function rowOf({ applicationId, accountId, reference, items, law }: NewCharge) {
  const amounts = items.map(({ name, yuan: amount }) => ({ name, amount: yuan(amount) }));
  if (amounts.some(({ amount }) => amount < 0)) throw new RangeError(`${reference} is charged less than nothing`);
  const owed = amounts.filter(({ amount }) => amount > 0).map((item, position) => ({ ...item, position }));
  if (owed.length > 0 && !(law.zh.trim() && law.en.trim())) throw new Error(`${reference} is charged without a legal basis`);
  return { application_id: applicationId, account_id: accountId, reference, law, due: owed.reduce((sum, { amount }) => sum + amount, 0), items: owed };
}
