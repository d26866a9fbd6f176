import { json } from '@yichuang/platform';

import type { Extras } from './extras.js';

const heldSql = `
SELECT expect_rows('leases', (SELECT count(*) FROM (
  SELECT FROM task JOIN json_to_recordset($1::json) AS given ("taskId" bigint, fence int, "officerId" bigint) ON task.id = given."taskId"
  WHERE task.fence = given.fence AND task.claimed_by IS NOT DISTINCT FROM given."officerId" AND (task.claimed_by IS NULL OR task.lease_until > $2) FOR UPDATE OF task
) AS held), $3)`;

const assignSql = `
WITH moved AS (
  UPDATE task SET claimed_by = given."to", claimed_at = $2, lease_until = given.until, fence = task.fence + 1
  FROM json_to_recordset($1::json) AS given ("taskId" bigint, fence int, "from" bigint, "to" bigint, until timestamptz)
  WHERE task.id = given."taskId" AND task.fence = given.fence AND task.claimed_by IS NOT DISTINCT FROM given."from" AND task.closed_at IS NULL
  RETURNING task.id
)
SELECT expect_rows('leases', (SELECT count(*) FROM moved), $3)`;

/** Undoes everything when an officer no longer holds what they write about, or work was taken before it was given. */
export async function writeLeases({ outcomes, at, query }: Extras): Promise<void> {
  const held = outcomes.flatMap(({ holding }) => holding ?? []);
  const assigned = outcomes.flatMap(({ assignment }) => assignment ?? []);
  if (held.length > 0) await query(heldSql, [json(held), at, held.length]);
  if (assigned.length > 0) await query(assignSql, [json(assigned), at, assigned.length]);
}
