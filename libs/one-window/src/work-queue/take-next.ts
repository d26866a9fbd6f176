import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { ClockKind } from '../clocks.js';
import type { Officer, Stage } from '../officer.js';
import { skillsOf } from '../officers/permission.js';
import { leaseEnd, type Lease } from './lease.js';

/** Work an officer was given, and why this and no other. */
export interface Taken extends Lease {
  readonly applicationId: number;
  readonly reference: string;
  readonly serviceId: string;
  readonly officeCode: string;
  readonly stage: Stage;
  readonly reasons: readonly string[];
  readonly openedAt: Date;
  readonly leaseUntil: Date;
  /** Of all work that is free and theirs to do, this is due first. */
  readonly dueAt: Date;
  /** The legal period that ends then; null when it has ended. */
  readonly clock: ClockKind | null;
  /** How much else waits for them; counted up to {@link countedWaiting}. */
  readonly waiting: number;
}

export const countedWaiting = 100;

/** So many who ask at the same moment each get their own, in order; who comes after them asks again. */
const DEPTH = 8;
const ATTEMPTS = 10;

const isFree = `task.closed_at IS NULL AND task.claimed_by IS NULL AND NOT ($3::bigint = ANY (task.not_for))`;
const firstOf = (pair: string, limit: number): string => `(
    SELECT task.id, task.due_at FROM task
    WHERE task.office_code = ${pair}.office_code AND task.skill = ${pair}.skill AND ${isFree}
    ORDER BY task.due_at, task.id LIMIT ${limit}
  )`;

/**
 * Work is found by office and skill, each with its own start in the index, so that a rare skill costs what a common one
 * does. The first eight overall lie with the eight pairs whose own first are due soonest. Nobody waits for the disk: when
 * the database crashes in that instant, the work is free again and what an officer writes about it is refused.
 */
const take = `
WITH pair AS MATERIALIZED (
  SELECT office_code, skill FROM unnest($1::text[]) AS office_code CROSS JOIN unnest($2::text[]) AS skill
), urgent AS MATERIALIZED (
  SELECT pair.* FROM pair CROSS JOIN LATERAL ${firstOf('pair', 1)} AS first
  ORDER BY first.due_at, first.id LIMIT ${DEPTH}
), best AS MATERIALIZED (
  SELECT next.id, next.due_at FROM urgent CROSS JOIN LATERAL ${firstOf('urgent', DEPTH)} AS next
  ORDER BY next.due_at, next.id
), chosen AS (
  SELECT task.id FROM best JOIN task ON task.id = best.id
  WHERE task.closed_at IS NULL AND task.claimed_by IS NULL
  ORDER BY best.due_at, best.id LIMIT 1 FOR UPDATE OF task SKIP LOCKED
), taken AS (
  UPDATE task SET claimed_by = $3, claimed_at = $4, lease_until = $5, fence = fence + 1
  FROM chosen WHERE task.id = chosen.id RETURNING task.*
)
SELECT found.some, taken.id AS "taskId", taken.fence, taken.application_id AS "applicationId", application.reference, application.service_id AS "serviceId",
  taken.office_code AS "officeCode", taken.stage, taken.reasons, taken.opened_at AS "openedAt", taken.lease_until AS "leaseUntil", taken.due_at AS "dueAt",
  (SELECT min(kind) FROM clock WHERE clock.application_id = taken.application_id AND clock.status = 'running' AND clock.due_at = taken.due_at) AS clock,
  (SELECT count(*) - 1 FROM (
    SELECT FROM pair CROSS JOIN LATERAL ${firstOf('pair', countedWaiting + 1)} AS every LIMIT ${countedWaiting + 1}
  ) AS free) AS waiting
FROM (SELECT EXISTS (SELECT FROM best) AS some, set_config('synchronous_commit', 'off', true)) AS found LEFT JOIN taken ON true LEFT JOIN application ON application.id = taken.application_id`;

type Row = ({ readonly taskId: null } | Taken) & { readonly some: boolean };

/** Gives an officer the most urgent free work of their offices and skills, as a lease. */
@Injectable()
export class TakeNext {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined when nothing is free for them. */
  async take(officer: Officer): Promise<Taken | undefined> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const now = this.clock.now();
      const [row] = await this.database.prepared<Row>('take-next', take, [officer.offices, skillsOf(officer), officer.id, now, leaseEnd(now)]);
      if (row?.taskId != null) return takenOf(row);
      if (!row?.some) return undefined; // otherwise others are just taking all that was looked at
    }
    return undefined;
  }
}

const takenOf = ({ some: _, ...taken }: Taken & { readonly some: boolean }): Taken => taken;
