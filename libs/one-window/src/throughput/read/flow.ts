import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import type { ActionKind } from '../../lifecycle.js';
import { countedKinds, decidedKinds } from '../roll-up/counted-kinds.js';

/** What happened in one minute. */
export interface FlowMinute {
  readonly minute: Date;
  readonly received: number;
  readonly decided: number;
  /** Attempts of steps that failed, to be tried again or parked. */
  readonly failed: number;
}

interface Row {
  readonly minute: Date;
  readonly kind: ActionKind | 'failed';
  readonly count: number;
}

const MINUTE_MS = 60_000;

/** Minutes that are rolled up, then those that are not, from the action log itself: never more than the last few. */
const flowSql = `
WITH mark AS (SELECT greatest($1::timestamptz, (SELECT done_until FROM roll_up WHERE name = 'minute')) AS at)
SELECT minute, kind, sum(count) AS count FROM action_minute WHERE minute >= $1 AND minute < (SELECT at FROM mark) GROUP BY 1, 2
UNION ALL
SELECT date_trunc('minute', at, 'UTC'), kind, count(*) FROM action WHERE at >= (SELECT at FROM mark) AND at <= $2 AND kind = ANY ($3::text[]) GROUP BY 1, 2
UNION ALL
SELECT minute, 'failed', sum(failed) FROM step_minute WHERE minute >= $1 GROUP BY 1`;

const decided = new Set<string>(decidedKinds);

/** Received, decided and failed by minute, the minute that is under way last. */
@Injectable()
export class Flow {
  constructor(private readonly database: Database) {}

  async list(minutes: number, now: Date): Promise<FlowMinute[]> {
    const last = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
    const first = last - (minutes - 1) * MINUTE_MS;
    const rows = await this.database.query<Row>(flowSql, [new Date(first), now, countedKinds]);
    return Array.from({ length: minutes }, (_, index) => flowOf(new Date(first + index * MINUTE_MS), rows));
  }
}

function flowOf(minute: Date, rows: readonly Row[]): FlowMinute {
  const ofMinute = rows.filter((row) => row.minute.getTime() === minute.getTime());
  const sum = (holds: (kind: string) => boolean): number => ofMinute.filter(({ kind }) => holds(kind)).reduce((total, { count }) => total + count, 0);
  return { minute, received: sum((kind) => kind === 'received'), decided: sum((kind) => decided.has(kind)), failed: sum((kind) => kind === 'failed') };
}
