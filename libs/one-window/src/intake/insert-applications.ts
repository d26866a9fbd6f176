import { referenceOf, type CivilDate } from '@yichuang/kernel';
import { bigints, integers, isDuplicate, json, jsons, texts } from '@yichuang/platform';

import { receivedAction, type WrittenAction } from '../action-log.js';
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
  readonly reference: string;
  readonly action: WrittenAction;
}

/** Gives an application its numbers and the first line of its history. Its first step has the same number. */
export function numbered(application: NewApplication, { at, on, clock }: Arrival, id: number): Numbered {
  const { serviceId: service, requestHash, counter } = application;
  const detail = { service, answerBy: clock.dueOn, requestHash, ...(counter && { counter: ofCounter(counter) }) };
  return { id, reference: referenceOf(on, id), action: receivedAction(id, at, detail, counter ? `officer:${counter.officerId}` : 'applicant'), ...application };
}

/** Who took it is the actor of the line. */
export const ofCounter = ({ officerId: _, ...seen }: AtCounter): object => seen;

/** Which rows are stored, in the words of the statement. */
const every = { unlessKnown: '', id: 'unnest($1::bigint[])', from: '', join: '' };
/** Those whose key is new: to look for each whether it is costs PostgreSQL a tenth more. */
const onlyNew = { unlessKnown: 'ON CONFLICT ON CONSTRAINT application_once DO NOTHING', id: 'id', from: 'FROM stored', join: 'JOIN stored USING (id)' };

const insertSql = ({ unlessKnown, id, from, join }: typeof every): string => `
WITH stored AS (
  INSERT INTO application (id, reference, service_id, service_version, account_id, submitter, form, materials, idempotency_key, request_hash, last_hash, state, received_at, received_on)
  SELECT unnest($1::bigint[]), unnest($2::text[]), unnest($3::text[]), unnest($4::int[]), unnest($5::bigint[]), unnest($6::json[]), unnest($7::json[]), unnest($8::json[]),
    unnest($9::text[]), unnest($10::text[]), unnest($11::text[]), '${firstState}', $14, $15
  ${unlessKnown} RETURNING id
), logged AS (
  INSERT INTO action (application_id, seq, kind, actor, at, state, detail, hash)
  SELECT id, 1, 'received', actor, $14, '${firstState}', detail, hash
  FROM (SELECT unnest($1::bigint[]) AS id, unnest($11::text[]) AS hash, unnest($12::text[]) AS actor, unnest($13::json[]) AS detail) AS line ${join}
), started AS (
  INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version)
  SELECT ${id}, 'K1', $16, $17, $18, $15, $19, $20, $21, $22 ${from}
), next AS (
  INSERT INTO step (id, application_id, kind, due_at)
  SELECT ${id}, ${id}, 'assess', $14 ${from}
)
SELECT id FROM stored`;

const insertEvery = insertSql(every);
const insertNew = insertSql(onlyNew);

const insertParameters = (rows: readonly Numbered[], { at, on, clock }: Arrival): unknown[] => [
  bigints(rows, ({ id }) => id),
  texts(rows, ({ reference }) => reference),
  texts(rows, ({ serviceId }) => serviceId),
  integers(rows, ({ serviceVersion }) => serviceVersion),
  bigints(rows, ({ accountId }) => accountId),
  jsons(rows, ({ submitter }) => submitter),
  jsons(rows, ({ form }) => form),
  jsons(rows, ({ materials }) => materials),
  texts(rows, ({ idempotencyKey }) => idempotencyKey),
  texts(rows, ({ requestHash }) => requestHash),
  texts(rows, ({ action }) => action.hash),
  texts(rows, ({ action }) => action.actor),
  jsons(rows, ({ action }) => action.detailJson),
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

interface Stored {
  readonly id: number;
}

/** Stores applications with their first action, clock and step; answers the ids stored, the others had been received before. */
export async function insertApplications(rows: readonly Numbered[], arrival: Arrival, query: Query): Promise<ReadonlySet<number>> {
  const parameters = insertParameters(rows, arrival);
  const stored = await query<Stored>(insertEvery, parameters).catch((error: unknown) => {
    if (isDuplicate(error, 'application_once')) return query<Stored>(insertNew, parameters);
    throw error;
  });
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
    [bigints(rows, ({ accountId }) => accountId), texts(rows, ({ idempotencyKey }) => idempotencyKey)],
  );
