import type { Database } from '@yichuang/platform';

import { accountColumns, toAccount, type Account, type AccountRow } from '../account/account.js';
import { cookieIdleMs, seenEveryMs, type SessionKind } from './lifetimes.js';
import { tokenHash } from './token.js';

/** A session that holds, and whose it is. */
export interface SignedIn {
  readonly account: Account;
  readonly kind: SessionKind;
  readonly expiresAt: Date;
}

interface Row extends AccountRow {
  readonly position: number;
  readonly kind: SessionKind;
  readonly expires_at: Date;
}

/** Rows that another process is just marking as seen are skipped: waiting for them in another order could deadlock. */
const find = `
WITH live AS MATERIALIZED (
  SELECT asked.position::integer, session.*
  FROM unnest($1::bytea[]) WITH ORDINALITY AS asked (token_hash, position)
  JOIN session USING (token_hash)
  WHERE session.expires_at > $2 AND (session.kind = 'bearer' OR session.last_seen_at > $3)
), stale AS (
  SELECT session.token_hash FROM session JOIN live USING (token_hash)
  WHERE session.last_seen_at <= $4
  FOR UPDATE OF session SKIP LOCKED
), seen AS (
  UPDATE session SET last_seen_at = $2 FROM stale WHERE session.token_hash = stale.token_hash
)
SELECT live.position, live.kind, live.expires_at, ${accountColumns}
FROM live JOIN account ON account.id = live.account_id
WHERE account.status = 'active'`;

/** Finds many sessions with one statement and marks them as seen. @returns one answer per token, in order. */
export async function findSessions(tokens: readonly string[], now: Date, database: Database): Promise<(SignedIn | undefined)[]> {
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const rows = await database.prepared<Row>('find-sessions', find, [tokens.map(tokenHash), now, before(cookieIdleMs), before(seenEveryMs)]);
  const found: (SignedIn | undefined)[] = tokens.map(() => undefined);
  for (const row of rows) found[row.position - 1] = { account: toAccount(row), kind: row.kind, expiresAt: row.expires_at };
  return found;
}
