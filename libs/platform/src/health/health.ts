import { Injectable } from '@nestjs/common';

import { Database } from '../database/database.js';
import { RedisClient } from '../redis/redis-client.js';
import { within } from '../within.js';

const LIMIT_MS = 1_000;

/** Whether this process can serve, and which of its neighbours cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: boolean;
  readonly redis: boolean;
  /** The process is about to end and takes no more work. */
  readonly leaving: boolean;
}

const answers = (what: string, question: Promise<unknown>): Promise<boolean> =>
  within(LIMIT_MS, what, question).then(
    () => true,
    () => false,
  );

@Injectable()
export class Health {
  private leaving = false;

  constructor(
    private readonly database: Database,
    private readonly client: RedisClient,
  ) {}

  async readiness(): Promise<Readiness> {
    const [database, redis] = await Promise.all([answers('PostgreSQL', this.database.query('SELECT 1')), answers('Redis', this.client.redis.ping())]);
    const { leaving } = this;
    return { ready: database && redis && !leaving, database, redis, leaving };
  }

  /** From now on not ready, so that no new requests are sent here. */
  leave(): void {
    this.leaving = true;
  }
}
