import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, NaturalBatch } from '@yichuang/platform';

import { findSessions, type SignedIn } from './find-sessions.js';
import { lifetimeMs, rememberedMs, type SessionKind } from './lifetimes.js';
import { ShortMemory } from './short-memory.js';
import { looksLikeToken, newToken, tokenHash } from './token.js';

export interface NewSession {
  /** Told only now: the database keeps its hash. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Each new session sweeps up two that are over, so that the table does not grow. */
const create = `
WITH over AS (
  DELETE FROM session WHERE token_hash IN (SELECT token_hash FROM session WHERE expires_at <= $4 ORDER BY expires_at LIMIT 2 FOR UPDATE SKIP LOCKED)
)
INSERT INTO session (token_hash, account_id, kind, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)`;

/** Who is signed in. What was found is remembered for a few seconds, so that most requests ask no database. */
@Injectable()
export class Sessions {
  private readonly memory = new ShortMemory<SignedIn | 'ended'>(20_000, rememberedMs);
  private readonly batch = new NaturalBatch<string, SignedIn | undefined>((tokens) => findSessions(tokens, this.clock.now(), this.database));

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async create(accountId: number, kind: SessionKind): Promise<NewSession> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + lifetimeMs[kind]);
    await this.database.query(create, [tokenHash(token), accountId, kind, now, expiresAt]);
    return { token, expiresAt };
  }

  /** Undefined for a token that was never given, is over, was signed out, or whose account is suspended. */
  async find(token: string): Promise<SignedIn | undefined> {
    if (!looksLikeToken(token)) return undefined;
    const remembered = this.memory.recall(token, this.clock.now());
    return this.holding(remembered ?? (await this.ask(token)));
  }

  /** Signs out: at once in this process, within seconds in the others. */
  async end(token: string): Promise<void> {
    await this.database.query('DELETE FROM session WHERE token_hash = $1', [tokenHash(token)]);
    this.memory.keep(token, 'ended', this.clock.now());
  }

  /** An answer that was under way while the session ended is not remembered. */
  private async ask(token: string): Promise<SignedIn | 'ended' | undefined> {
    const found = await this.batch.add(token);
    const now = this.clock.now();
    const meanwhile = this.memory.recall(token, now);
    if (meanwhile === undefined && found) this.memory.keep(token, found, now);
    return meanwhile ?? found;
  }

  private holding(session: SignedIn | 'ended' | undefined): SignedIn | undefined {
    return session && session !== 'ended' && session.expiresAt > this.clock.now() ? session : undefined;
  }
}
