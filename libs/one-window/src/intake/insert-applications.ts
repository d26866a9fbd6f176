import { civilDateOf, referenceOf } from '@yichuang/kernel';

import { receivedAction, type Action } from '../action-log.js';
import type { RunningClock } from '../clocks.js';
import { firstState } from '../lifecycle.js';
import type { Query } from '../parts.js';
import { columns, json } from '../write/columns.js';

/** A validated application that waits to be stored; JSON columns are text already. */
export interface NewApplication {
  readonly serviceId: string;
  readonly serviceVersion: number;
  readonly accountId: number;
  readonly submitter: string;
  readonly form: string;
  readonly materials: string;
  readonly receivedAt: Date;
  /** The period to accept or ask for corrections. */
  readonly clock: RunningClock;
  readonly idempotencyKey: string;
  readonly requestHash: string;
}

export interface Numbered extends NewApplication {
  readonly id: number;
  readonly stepId: number;
  readonly reference: string;
  readonly action: Action;
}

/** Gives an application its numbers and the first line of its history. */
export function numbered(application: NewApplication, id: number, stepId: number): Numbered {
  const reference = referenceOf(civilDateOf(application.receivedAt), id);
  const action = receivedAction(id, application.receivedAt, { service: application.serviceId, answerBy: application.clock.dueOn, requestHash: application.requestHash });
  return { ...application, id, stepId, reference, action };
}

const insertSql = `
WITH incoming AS (
  SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::bigint[], $6::jsonb[], $7::jsonb[], $8::jsonb[], $9::timestamptz[],
    $10::date[], $11::text[], $12::text[], $13::jsonb[], $14::text[], $15::bigint[], $16::date[], $17::timestamptz[], $18::boolean[], $19::text[], $20::int[], $21::text[], $22::jsonb[])
    AS row (id, reference, service_id, service_version, account_id, submitter, form, materials, received_at,
      received_on, idempotency_key, request_hash, detail, hash, step_id, due_on, due_at, provisional, calendar_version, length, unit, law)
), stored AS (
  INSERT INTO application (id, reference, service_id, service_version, account_id, submitter, form, materials, state, last_hash, received_at, received_on, idempotency_key, request_hash)
  SELECT id, reference, service_id, service_version, account_id, submitter, form, materials, '${firstState}', hash, received_at, received_on, idempotency_key, request_hash FROM incoming
  ON CONFLICT ON CONSTRAINT application_once DO NOTHING RETURNING id
), logged AS (
  INSERT INTO action (application_id, seq, kind, actor, at, state, detail, hash)
  SELECT id, 1, 'received', 'applicant', received_at, '${firstState}', detail, hash FROM incoming JOIN stored USING (id)
), started AS (
  INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version)
  SELECT id, 'K1', length, unit, law, received_on, due_on, due_at, provisional, calendar_version FROM incoming JOIN stored USING (id)
), next AS (
  INSERT INTO step (id, application_id, kind, due_at)
  SELECT step_id, id, 'assess', received_at FROM incoming JOIN stored USING (id)
)
SELECT id FROM stored`;

const insertParameters = (rows: readonly Numbered[]): unknown[] =>
  columns(
    rows,
    (row) => row.id,
    (row) => row.reference,
    (row) => row.serviceId,
    (row) => row.serviceVersion,
    (row) => row.accountId,
    (row) => row.submitter,
    (row) => row.form,
    (row) => row.materials,
    (row) => row.receivedAt,
    (row) => civilDateOf(row.receivedAt),
    (row) => row.idempotencyKey,
    (row) => row.requestHash,
    (row) => json(row.action.detail),
    (row) => row.action.hash,
    (row) => row.stepId,
    (row) => row.clock.dueOn,
    (row) => row.clock.dueAt,
    (row) => row.clock.provisional,
    (row) => row.clock.calendarVersion,
    (row) => row.clock.length,
    (row) => row.clock.unit,
    (row) => json(row.clock.law),
  );

/** Stores applications with their first action, clock and step; answers the ids stored, the others had been received before. */
export async function insertApplications(rows: readonly Numbered[], query: Query): Promise<ReadonlySet<number>> {
  const stored = await query<{ id: number }>(insertSql, insertParameters(rows));
  return new Set(stored.map(({ id }) => id));
}

export interface EarlierApplication {
  readonly id: number;
  readonly reference: string;
  readonly received_at: Date;
  readonly due_on: string;
  readonly account_id: number;
  readonly idempotency_key: string;
  readonly request_hash: string;
}

/** The applications received before under the same keys. */
export const listEarlier = (rows: readonly NewApplication[], query: Query): Promise<EarlierApplication[]> =>
  query<EarlierApplication>(
    `SELECT a.id, a.reference, a.received_at, a.account_id, a.idempotency_key, a.request_hash, c.due_on
     FROM unnest($1::bigint[], $2::text[]) AS key (account_id, idempotency_key)
     JOIN application a USING (account_id, idempotency_key) JOIN clock c ON c.application_id = a.id AND c.kind = 'K1'`,
    columns(rows, (row) => row.accountId, (row) => row.idempotencyKey),
  );
