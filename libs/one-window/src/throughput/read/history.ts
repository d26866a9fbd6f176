import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import { merge, percentilesOf, type Latency, type Percentiles } from '../measure/latency.js';
import { decidedKinds, latenessKinds } from '../roll-up/counted-kinds.js';
import { groupBy } from '../../group-by.js';

/** One minute or hour of the past. */
export interface HistoryPoint {
  readonly at: Date;
  readonly received: number;
  readonly decided: number;
  readonly late: number;
  readonly finished: number;
  readonly failed: number;
  readonly percentiles?: Percentiles;
}

export interface HistoryWanted {
  readonly unit: 'minute' | 'hour';
  readonly from: Date;
  readonly until: Date;
  readonly serviceId?: string;
  /** Of the steps; actions have none. */
  readonly kind?: string;
}

interface ActionRow {
  readonly at: Date;
  readonly received: number;
  readonly decided: number;
  readonly late: number;
}

interface StepRow {
  readonly at: Date;
  readonly finished: number;
  readonly failed: number;
  readonly latency: Latency;
}

const actionsSql = (unit: HistoryWanted['unit']): string => `
SELECT ${unit} AS at, coalesce(sum(count) FILTER (WHERE kind = 'received'), 0) AS received, coalesce(sum(count) FILTER (WHERE kind = ANY ($4::text[])), 0) AS decided,
  coalesce(sum(count) FILTER (WHERE kind = ANY ($5::text[])), 0) AS late
FROM action_${unit} WHERE ${unit} >= $1 AND ${unit} < $2 AND ($3::text IS NULL OR service_id = $3) GROUP BY 1`;

const stepsSql = (unit: HistoryWanted['unit']): string => `
SELECT ${unit} AS at, finished, failed, latency FROM step_${unit}
WHERE ${unit} >= $1 AND ${unit} < $2 AND ($3::text IS NULL OR service_id = $3) AND ($4::text IS NULL OR kind = $4)`;

const unitMs = { minute: 60_000, hour: 3_600_000 } as const;

/** The past, from the roll-ups: it survives every restart. */
@Injectable()
export class History {
  constructor(private readonly database: Database) {}

  /** A point for every minute or hour of the time wanted, oldest first. */
  async list({ unit, from, until, serviceId, kind }: HistoryWanted): Promise<HistoryPoint[]> {
    const [actions, steps] = await Promise.all([
      this.database.query<ActionRow>(actionsSql(unit), [from, until, serviceId ?? null, decidedKinds, latenessKinds]),
      this.database.query<StepRow>(stepsSql(unit), [from, until, serviceId ?? null, kind ?? null]),
    ]);
    const actionsAt = new Map(actions.map((row) => [row.at.getTime(), row]));
    const stepsAt = groupBy(steps, ({ at }) => at.getTime());
    const length = Math.ceil((until.getTime() - from.getTime()) / unitMs[unit]);
    return Array.from({ length }, (_, index) => {
      const at = from.getTime() + index * unitMs[unit];
      return pointOf(new Date(at), actionsAt.get(at), stepsAt.get(at) ?? []);
    });
  }
}

function pointOf(at: Date, actions: ActionRow | undefined, steps: readonly StepRow[]): HistoryPoint {
  const sum = (key: 'finished' | 'failed'): number => steps.reduce((total, step) => total + step[key], 0);
  const percentiles = percentilesOf(merge(steps.map(({ latency }) => latency)));
  const { received = 0, decided = 0, late = 0 } = actions ?? {};
  return { at, received, decided, late, finished: sum('finished'), failed: sum('failed'), ...(percentiles && { percentiles }) };
}
