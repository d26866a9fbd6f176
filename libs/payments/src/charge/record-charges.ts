import { yuan } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

import type { NewCharge } from './charge.js';

const record = `
WITH asked AS (
  SELECT * FROM json_to_recordset($1::json)
    AS asked (application_id bigint, account_id bigint, reference text, law jsonb, due bigint, items jsonb)
), charged AS (
  INSERT INTO charge (application_id, account_id, reference, law, due, charged_at)
  SELECT application_id, account_id, reference, law, due, $2 FROM asked
  ON CONFLICT (application_id) DO NOTHING
  RETURNING id, application_id
)
INSERT INTO charge_item (charge_id, position, name, amount)
SELECT charged.id, item.position, item.name, item.amount
FROM charged JOIN asked USING (application_id)
CROSS JOIN LATERAL jsonb_to_recordset(asked.items) AS item (position integer, name jsonb, amount bigint)`;

/**
 * Charges applications what they owe, inside the caller's transaction; one that was charged before stays as it is.
 *
 * @throws RangeError on an amount that is negative or has parts of a fen; Error without a legal basis (《行政许可法》第五十八条).
 */
export async function recordCharges(charges: readonly NewCharge[], at: Date, query: Query): Promise<void> {
  const rows = charges.map(rowOf).filter(({ due }) => due > 0);
  if (rows.length > 0) await query(record, [JSON.stringify(rows), at]);
}

function rowOf({ applicationId, accountId, reference, items, law }: NewCharge) {
  const amounts = items.map(({ name, yuan: amount }) => ({ name, amount: yuan(amount) }));
  if (amounts.some(({ amount }) => amount < 0)) throw new RangeError(`${reference} is charged less than nothing`);
  const owed = amounts.filter(({ amount }) => amount > 0).map((item, position) => ({ ...item, position }));
  if (owed.length > 0 && !(law.zh.trim() && law.en.trim())) throw new Error(`${reference} is charged without a legal basis`);
  return { application_id: applicationId, account_id: accountId, reference, law, due: owed.reduce((sum, { amount }) => sum + amount, 0), items: owed };
}
