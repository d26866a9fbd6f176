import { referenceOf, type CivilDate } from '@yichuang/kernel';
import { columns, json, jsonColumn } from '@yichuang/platform';

import { receivedAction, type Action } from '../action-log.js';
import type { RunningClock } from '../clocks.js';
import { firstState } from '../lifecycle.js';
import type { Query } from '../parts.js';
import type { AtCounter } from './submit.js';

/** A validated application that waits to be stored; JSON columns are text already. */
export interface NewApplication {
  readonly serviceId: string;
  readonly serviceVersion: number;
  readonly accountId: number;
  readonly submitter: string;
  readonly form: string;
  readonly materials: string;
  readonly idempotencyKey: string;
  readonly requestHash: string;
  readonly counter?: AtCounter;
}

/** When applications are received, and their period to be accepted or corrected: the same for all that are stored together. */
export interface Arrival {
  readonly at: Date;
  readonly on: CivilDate;
  readonly clock: RunningClock;
}

export interface Numbered extends NewApplication {
  readonly id: number;
  readonly stepId: number;
  readonly reference: string;
  readonly action: Action;
}

/** Gives an application its numbers and the first line of its history. */
export function numbered(application: NewApplication, { at, on, clock }: Arrival, id: number, stepId: number): Numbered {
  const { serviceId: service, requestHash, counter } = application;
  const detail = { service, answerBy: clock.dueOn, requestHash, ...(counter && { counter: ofCounter(counter) }) };
  return { id, stepId, reference: referenceOf(on, id), action: receivedAction(id, at, detail, counter ? `officer:${counter.officerId}` : 'applicant'), ...application };
}

/** Who took it is the actor of the line. */
export const ofCounter = ({ officerId: _, ...seen }: AtCounter): object => seen;

const insertSql = `
WITH incoming AS (
  SELECT * FROM ROWS FROM (
    unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::int[], $6::bigint[], $7::text[], $8::text[], $9::text[], $10::text[]),
    jsonb_array_elements($11::jsonb), jsonb_array_elements($12::jsonb), jsonb_array_elements($13::jsonb), jsonb_array_elements($14::jsonb)
  ) AS row (id, step_id, reference, service_id, service_version, account_id, idempotency_key, request_hash, hash, actor, submitter, form, materials, detail)
), stored AS (
  INSERT INTO application (id, reference, service_id, service_version, account_id, submitter, form, materials, state, last_hash, received_at, received_on, idempotency_key, request_hash)
  SELECT id, reference, service_id, service_version, account_id, submitter, form, materials, '${firstState}', hash, $15, $16, idempotency_key, request_hash FROM incoming
  ON CONFLICT ON CONSTRAINT application_once DO NOTHING RETURNING id
), logged AS (
  INSERT INTO action (application_id, seq, kind, actor, at, state, detail, hash)
  SELECT id, 1, 'received', actor, $15, '${firstState}', detail, hash FROM incoming JOIN stored USING (id)
), started AS (
  INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version)
  SELECT id, 'K1', $17, $18, $19, $16, $20, $21, $22, $23 FROM stored
), next AS (
  INSERT INTO step (id, application_id, kind, due_at)
  SELECT step_id, id, 'assess', $15 FROM incoming JOIN stored USING (id)
)
SELECT id FROM stored`;

const insertParameters = (rows: readonly Numbered[], { at, on, clock }: Arrival): unknown[] => [
  ...columns(
    rows,
    (row) => row.id,
    (row) => row.stepId,
    (row) => row.reference,
    (row) => row.serviceId,
    (row) => row.serviceVersion,
    (row) => row.accountId,
    (row) => row.idempotencyKey,
    (row) => row.requestHash,
    (row) => row.action.hash,
    (row) => row.action.actor,
  ),
  jsonColumn(rows, (row) => row.submitter),
  jsonColumn(rows, (row) => row.form),
  jsonColumn(rows, (row) => row.materials),
  jsonColumn(rows, (row) => json(row.action.detail)),
  at,
  on,
  clock.length,
  clock.unit,
  json(clock.law),
  clock.dueOn,
  clock.dueAt,
  clock.provisional,
  clock.calendarVersion,
];

/** Stores applications with their first action, clock and step; answers the ids stored, the others had been received before. */
export async function insertApplications(rows: readonly Numbered[], arrival: Arrival, query: Query): Promise<ReadonlySet<number>> {
  const stored = await query<{ id: number }>(insertSql, insertParameters(rows, arrival));
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
