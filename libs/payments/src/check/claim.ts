import type { Fen } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

/** A payment this process asks the cashier about; void once another has claimed it. */
export interface Claimed {
  readonly id: number;
  readonly fence: number;
  readonly orderNumber: string;
  readonly status: 'started' | 'refund-due';
  readonly statusAt: Date;
  /** What was taken; null while nothing was. */
  readonly received: Fen | null;
}

/** Longer than all tries of one call together. */
const claimSeconds = 30;

const claimSql = (which: string): string => `
UPDATE payment SET claimed_until = $1::timestamptz + interval '${claimSeconds} seconds', fence = fence + 1
WHERE id IN (
  SELECT id FROM payment
  WHERE check_at IS NOT NULL AND (claimed_until IS NULL OR claimed_until < $1) AND ${which}
  ORDER BY check_at LIMIT 16 FOR UPDATE SKIP LOCKED
)
RETURNING id, fence, order_number AS "orderNumber", status, status_at AS "statusAt", received`;

const due = claimSql('check_at <= $1');
const ofApplication = claimSql(`status = 'started' AND charge_id = (SELECT id FROM charge WHERE application_id = $2)`);

export const claimDue = (now: Date, query: Query): Promise<Claimed[]> => query<Claimed>(due, [now]);

/** Attempts to pay for an application whose end nobody knows yet, due or not. */
export const claimStarted = (applicationId: number, now: Date, query: Query): Promise<Claimed[]> => query<Claimed>(ofApplication, [now, applicationId]);

const shortestPauseMs = 10_000;
const longestPauseMs = 3_600_000;

/** What has waited long is asked about seldom: after a quarter of its age, between ten seconds and an hour. */
export function pauseMs(statusAt: Date, now: Date): number {
  return Math.min(Math.max((now.getTime() - statusAt.getTime()) / 4, shortestPauseMs), longestPauseMs);
}

const giveBack = `
UPDATE payment SET claimed_until = NULL, error = $4, check_at = CASE WHEN status = $3 THEN $5::timestamptz ELSE check_at END
WHERE id = $1 AND fence = $2`;

/** Frees a payment; when it still stands where it stood, it is asked about again after a pause. */
export async function giveBackClaim({ id, fence, status, statusAt }: Claimed, error: string | null, now: Date, query: Query): Promise<void> {
  await query(giveBack, [id, fence, status, error, new Date(now.getTime() + pauseMs(statusAt, now))]);
}
