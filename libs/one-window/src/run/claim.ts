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
  readonly reference: string;
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
  readonly id: number;
  readonly state: State;
  readonly version: number;
  readonly actions: number;
  readonly last_hash: string;
  readonly reference: string;
  readonly service_id: string;
  readonly submitter: Party;
  readonly form: Answers;
  readonly materials: readonly HandedIn[];
  readonly office_code: string | null;
  readonly received_on: CivilDate;
}

/** How long a claim holds; a worker that is slower can no longer write. */
export const claimSeconds = 10;

const claimSql = `
WITH claimed AS (
  UPDATE step SET claimed_until = $2::timestamptz + interval '${claimSeconds} seconds', fence = fence + 1, attempts = attempts + 1
  WHERE id = ANY ($1::bigint[]) AND parked_at IS NULL AND due_at <= $2 AND (claimed_until IS NULL OR claimed_until < $2)
  RETURNING id, application_id, kind, fence, attempts
)
SELECT claimed.id AS step_id, claimed.fence, claimed.kind, claimed.attempts, a.id, a.state, a.version, a.actions, a.last_hash, a.reference,
  a.service_id, a.submitter, a.form, a.materials, a.office_code, a.received_on
FROM claimed JOIN application a ON a.id = claimed.application_id`;

const toCase = (row: Row): ClaimedCase => ({
  stepId: row.step_id,
  fence: row.fence,
  kind: row.kind,
  attempts: row.attempts,
  id: row.id,
  state: row.state,
  version: row.version,
  actions: row.actions,
  lastHash: row.last_hash,
  reference: row.reference,
  serviceId: row.service_id,
  submitter: row.submitter,
  form: row.form,
  materials: row.materials,
  officeCode: row.office_code,
  receivedOn: row.received_on,
});

/** Claims those of the steps that are due and free, with a new fence each. Steps finished, claimed or parked are left out. */
export async function claim(stepIds: readonly number[], now: Date, query: Query): Promise<ClaimedCase[]> {
  return (await query<Row>(claimSql, [stepIds, now])).map(toCase);
}
