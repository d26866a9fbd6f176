import type { Party } from '@yichuang/definition';
import { civilDateOf, referenceOf, sha256Hex, systemClock } from '@yichuang/kernel';

import { follow } from './line.js';
import { period } from './period.js';

export interface Arrival {
  readonly id: number;
  readonly serviceId: string;
  readonly accountId: number;
  readonly submitter: Party;
  readonly form: object;
  readonly idempotencyKey: string;
}

/** Application, first line of its history and its first period in one statement; `tail` may enqueue in the same transaction. */
export const receivedSql = (tail: string): string => `
WITH stored AS (
  INSERT INTO application (id, reference, service_id, service_version, account_id, submitter, form, state, last_hash, received_at, received_on, idempotency_key, request_hash)
  VALUES ($1, $2, $3, 1, $4, $5, $6, 'received', $7, $8, $9, $10, $11)
), logged AS (
  INSERT INTO action (application_id, seq, kind, actor, at, state, detail, hash) VALUES ($1, 1, 'received', 'applicant', $8, 'received', $12, $7)
), started AS (
  INSERT INTO clock (application_id, kind, length, unit, law, started_on, due_on, due_at, provisional, calendar_version)
  VALUES ($1, 'K1', $13, 'working-day', $14, $9, $15, $16, false, 'bench')
)
${tail}`;

/** The values of {@link receivedSql}. */
export function receivedValues({ id, serviceId, accountId, submitter, form, idempotencyKey }: Arrival): unknown[] {
  const at = systemClock.now();
  const on = civilDateOf(at);
  const text = JSON.stringify(form);
  const requestHash = sha256Hex(`${serviceId}\n${text}\n[]`);
  const { length, law, dueOn, dueAt } = period(on, 5);
  const [line] = follow({ id, actions: 0, lastHash: '' }, [{ kind: 'received', state: 'received', detail: { service: serviceId, answerBy: dueOn, requestHash } }], at);
  return [id, referenceOf(on, id), serviceId, accountId, JSON.stringify(submitter), text, line?.hash, at, on, idempotencyKey, requestHash, line?.detail, length, law, dueOn, dueAt];
}
