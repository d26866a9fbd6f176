import type { Query } from '@yichuang/platform';

import type { ClaimedDelivery } from './delivery.js';

/** Longer than any channel takes; a worker that is slower can no longer write. */
const claimSeconds = 60;

const claimSql = `
WITH claimed AS (
  UPDATE notice_delivery SET claimed_until = $2::timestamptz + interval '${claimSeconds} seconds', due_at = $2::timestamptz + interval '${claimSeconds} seconds',
    fence = fence + 1, attempts = attempts + 1
  WHERE id = ANY ($1::bigint[]) AND status = 'queued' AND (claimed_until IS NULL OR claimed_until <= $2)
  RETURNING id, notice_id, fence, attempts, channel, address
)
SELECT claimed.id, fence, attempts, channel, address, account_id AS "accountId", reference, service_id AS "serviceId", title, body FROM claimed JOIN notice ON notice.id = notice_id`;

/** Claims those of the deliveries that wait and are free, with a new fence each. Those sent, claimed or held back are left out. */
export const claimDeliveries = (ids: readonly number[], now: Date, query: Query): Promise<ClaimedDelivery[]> => query<ClaimedDelivery>(claimSql, [ids, now]);
