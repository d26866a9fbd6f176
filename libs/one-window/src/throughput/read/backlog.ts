import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

/** Work of one kind that is due and not finished. */
export interface KindBacklog {
  readonly kind: string;
  readonly waiting: number;
  /** In the hands of a worker. */
  readonly running: number;
  /** Since when the oldest is due; null when only paused ones wait. */
  readonly oldestAt: Date | null;
  /** Of services that are paused, not counted above. */
  readonly paused: number;
}

/** A step that waits longer is trouble: all is final half a minute after any recovery. */
export const waitLimitMs = 30_000;

const dueSql = `
SELECT kind, count(*) FILTER (WHERE claimed_until IS NULL OR claimed_until < $1) AS waiting, count(*) FILTER (WHERE claimed_until >= $1) AS running,
  min(due_at) AS "oldestAt", 0 AS paused
FROM step WHERE parked_at IS NULL AND due_at <= $1 GROUP BY kind ORDER BY kind`;

/** With services paused each step's service must be known; that costs a look at its application. */
const dueWithPausedSql = `
SELECT kind, count(*) FILTER (WHERE NOT paused AND (claimed_until IS NULL OR claimed_until < $1)) AS waiting,
  count(*) FILTER (WHERE NOT paused AND claimed_until >= $1) AS running, min(due_at) FILTER (WHERE NOT paused) AS "oldestAt", count(*) FILTER (WHERE paused) AS paused
FROM (
  SELECT step.kind, step.claimed_until, step.due_at, application.service_id = ANY ($2::text[]) AS paused
  FROM step JOIN application ON application.id = step.application_id WHERE parked_at IS NULL AND step.due_at <= $1
) AS due GROUP BY kind ORDER BY kind`;

/** What is due and not finished, by kind of step. */
@Injectable()
export class Backlog {
  constructor(private readonly database: Database) {}

  async list(now: Date): Promise<KindBacklog[]> {
    const paused = await this.database.query<{ service_id: string }>('SELECT service_id FROM paused_service');
    if (paused.length === 0) return this.database.query<KindBacklog>(dueSql, [now]);
    return this.database.query<KindBacklog>(dueWithPausedSql, [now, paused.map(({ service_id: id }) => id)]);
  }
}
