import type { Party, Answers } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import type { HandedIn } from '../intake/missing-materials.js';
import type { State } from '../lifecycle.js';
import type { Query } from '../parts.js';
import type { Claim, Target } from '../write/outcome.js';

/** A claimed step with all of its application that any step may need. */
export interface ClaimedCase extends Claim, Target {
  readonly kind: string;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly reference: string;
  readonly accountId: number;
  readonly flags: readonly string[];
  readonly serviceId: string;
  readonly submitter: Party;
  readonly form: Answers;
  readonly materials: readonly HandedIn[];
  readonly officeCode: string | null;
  readonly receivedOn: CivilDate;
}

interface Row {
  readonly step_id: number;
  readonly fence: number;
  readonly kind: string;
  readonly attempts: number;
  readonly due_at: Date;
  readonly id: number;
  readonly state: State;
  readonly version: number;
  readonly actions: number;
  readonly last_hash: string;
  readonly reference: string;
  readonly account_id: number;
  readonly flags: readonly string[];
  readonly service_id: string;
  readonly submitter: Party;
  readonly form: Answers;
  readonly materials: readonly HandedIn[];
  readonly office_code: string | null;
  readonly received_on: CivilDate;
}

/** How long a claim holds; a worker that is slower can no longer write. */
export const claimSeconds = 10;

/**
 * By their numbers and no other way: were it written so that the index of due steps fits, the planner would read all
 * that is due, which is most just when most is waiting. Nobody waits for the disk: a claim that a crash forgets is free
 * for another, and of two that hold the same fence only the first can finish the step.
 */
const claimSql = (besides: string): string => `
WITH claimed AS (
  UPDATE step SET claimed_until = $2::timestamptz + interval '${claimSeconds} seconds', fence = fence + 1, attempts = attempts + 1
  WHERE id = ANY ($1::bigint[]) AND num_nulls(parked_at) = 1 AND greatest(due_at, claimed_until) <= $2${besides}
  RETURNING id, application_id, kind, fence, attempts, due_at
), unwaited AS (SELECT set_config('synchronous_commit', 'off', true))
SELECT claimed.id AS step_id, claimed.fence, claimed.kind, claimed.attempts, claimed.due_at, a.id, a.state, a.version, a.actions, a.last_hash, a.reference, a.account_id,
  a.flags, a.service_id, a.submitter, a.form, a.materials, a.office_code, a.received_on
FROM claimed JOIN application a ON a.id = claimed.application_id CROSS JOIN unwaited`;

const claimAny = claimSql('');
const claimNotPaused = claimSql(' AND NOT EXISTS (SELECT FROM application WHERE application.id = step.application_id AND service_id = ANY ($3::text[]))');

const toCase = (row: Row): ClaimedCase => ({
  stepId: row.step_id,
  fence: row.fence,
  kind: row.kind,
  attempts: row.attempts,
  dueAt: row.due_at,
  id: row.id,
  state: row.state,
  version: row.version,
  actions: row.actions,
  lastHash: row.last_hash,
  reference: row.reference,
  accountId: row.account_id,
  flags: row.flags,
  serviceId: row.service_id,
  submitter: row.submitter,
  form: row.form,
  materials: row.materials,
  officeCode: row.office_code,
  receivedOn: row.received_on,
});

export interface Wanted {
  readonly stepIds: readonly number[];
  /** Services whose steps wait. */
  readonly paused: readonly string[];
}

/** Claims those of the steps that are due and free, with a new fence each. Steps finished, claimed, parked or paused are left out. */
export async function claim({ stepIds, paused }: Wanted, now: Date, query: Query): Promise<ClaimedCase[]> {
  const rows = paused.length === 0 ? await query<Row>(claimAny, [stepIds, now]) : await query<Row>(claimNotPaused, [stepIds, now, paused]);
  return rows.map(toCase);
}
