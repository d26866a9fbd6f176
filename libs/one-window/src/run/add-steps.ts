import type { Query } from '../parts.js';

/** Work that a neighbour room brings about. */
export interface AddedSteps {
  readonly kind: string;
  readonly applicationIds: readonly number[];
  readonly at: Date;
  /** As many as applications. */
  readonly ids: readonly number[];
}

const insert = `INSERT INTO step (id, application_id, kind, due_at) SELECT *, $3::text, $4::timestamptz FROM unnest($1::bigint[], $2::bigint[])`;

/** Adds a step to applications inside the caller's transaction; the caller dispatches it after the commit, or the sweep does. */
export async function addSteps({ kind, applicationIds, at, ids }: AddedSteps, query: Query): Promise<void> {
  await query(insert, [ids, applicationIds, kind, at]);
}
