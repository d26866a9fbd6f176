import type { Delegation } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

interface Row {
  readonly position: number;
  readonly granted_on: CivilDate;
  readonly valid_until: CivilDate;
}

const standing = `
SELECT asked.position::integer, found.granted_on, found.valid_until
FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (principal, agent, position)
CROSS JOIN LATERAL (
  SELECT granted_on, valid_until FROM delegation
  WHERE delegation.principal = asked.principal AND delegation.agent = asked.agent AND revoked_at IS NULL
  ORDER BY valid_until DESC, granted_on DESC LIMIT 1
) AS found`;

/**
 * Answers the fact `delegation.granted` for many keys `principal>agent` with one query: the authorisation that was not
 * revoked and holds longest, or null. Whether it holds on a day is for the condition to say.
 */
export async function loadDelegations(keys: readonly string[], query: Query): Promise<Map<string, Delegation | null>> {
  const pairs = keys.map((key) => key.split('>'));
  const rows = await query<Row>(standing, [pairs.map(([principal]) => principal), pairs.map(([, agent]) => agent)]);
  const answers = new Map<string, Delegation | null>(keys.map((key) => [key, null]));
  for (const { position, granted_on, valid_until } of rows) {
    answers.set(keys[position - 1] as string, { grantedOn: granted_on, validUntil: valid_until });
  }
  return answers;
}
