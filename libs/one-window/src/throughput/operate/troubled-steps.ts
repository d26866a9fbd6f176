import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { filterValues, inTroubleSql, type StepFilter } from './step-filter.js';

/** A step that failed, without anything about the person whose case it is. */
export interface TroubledStep {
  readonly id: number;
  readonly reference: string;
  readonly serviceId: string;
  readonly kind: string;
  readonly attempts: number;
  /** Absent where an operator parked it before it ever failed. */
  readonly error: string | null;
  readonly parkedAt: Date | null;
  /** When it is tried again, unless it is parked. */
  readonly dueAt: Date;
}

/** One cause, and how many steps it keeps. */
export interface TroubleCause {
  readonly kind: string;
  readonly error: string | null;
  readonly parked: number;
  readonly failed: number;
  readonly oldestAt: Date;
}

const listSql = `
SELECT step.id, application.reference, application.service_id AS "serviceId", step.kind, step.attempts, step.error, step.parked_at AS "parkedAt", step.due_at AS "dueAt"
${inTroubleSql} AND step.id > $8 ORDER BY step.id LIMIT $9`;

const causesSql = `
SELECT kind, left(error, 160) AS error, count(*) FILTER (WHERE parked_at IS NOT NULL) AS parked, count(*) FILTER (WHERE parked_at IS NULL) AS failed,
  min(coalesce(parked_at, due_at)) AS "oldestAt"
FROM step WHERE parked_at IS NOT NULL OR error IS NOT NULL
GROUP BY 1, 2 ORDER BY parked DESC, failed DESC, 1, 2 LIMIT 12`;

/** Failed and parked steps, as operators look for them. */
@Injectable()
export class TroubledSteps {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the order in which they came to be; `after` is the id of the last one of the page before. */
  list(filter: StepFilter, limit: number, after = 0): Promise<TroubledStep[]> {
    return this.database.query<TroubledStep>(listSql, [...filterValues(filter, this.clock.now()), after, limit]);
  }

  async count(filter: StepFilter): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(`SELECT count(*) ${inTroubleSql}`, filterValues(filter, this.clock.now()));
    return row?.count ?? 0;
  }

  /** The causes that keep most steps, the worst first. */
  listCauses(): Promise<TroubleCause[]> {
    return this.database.query<TroubleCause>(causesSql);
  }
}
