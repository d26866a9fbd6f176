import type { Query } from '@yichuang/platform';

import type { ClaimedDelivery } from './delivery.js';
import type { Attempt } from './attempt.js';

/** Held until it is due again, so that a message about it that is still in the queue does not hurry it. */
const settleSql = `
UPDATE notice_delivery SET
  status = given.status,
  error = given.error,
  provider_id = given."providerId",
  due_at = given."dueAt",
  claimed_until = CASE WHEN given.status = 'queued' THEN given."dueAt" END,
  attempts = coalesce(given.attempts, notice_delivery.attempts),
  sent_at = CASE WHEN given.status = 'sent' THEN $2::timestamptz END,
  ended_at = CASE WHEN given.status IN ('undeliverable', 'failed') THEN $2::timestamptz END
FROM json_to_recordset($1::json) AS given (id bigint, fence int, status text, error text, "providerId" text, "dueAt" timestamptz, attempts int)
WHERE notice_delivery.id = given.id AND notice_delivery.fence = given.fence`;

/** Writes how attempts ended, each under its claim: what another worker has claimed meanwhile is left to that one. */
export async function settleDeliveries(ended: readonly (Attempt & Pick<ClaimedDelivery, 'id' | 'fence'>)[], now: Date, query: Query): Promise<void> {
  if (ended.length > 0) await query(settleSql, [JSON.stringify(ended), now]);
}
