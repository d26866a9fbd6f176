import { randomBytes } from 'node:crypto';

import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  /** First part of every key of this test file. */
  readonly prefix: string;
  keys(): Promise<string[]>;
  /** All that is stored under these keys, in Redis' own serialisation. */
  text(keys: readonly string[]): Promise<string>;
  /** Deletes this test file's keys and ends the connection. */
  drop(): Promise<void>;
}

/** Redis for a test file, which sees no other file's keys. */
export function createTestRedis(): TestRedis {
  const url = process.env['REDIS_URL'];
  if (!url) throw new Error('REDIS_URL is not set: run this project with its global set-up');
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const redis = new Redis(url);
  const keys = (): Promise<string[]> => redis.keys(`${prefix}:*`);
  const text = async (wanted: readonly string[]): Promise<string> => (await Promise.all(wanted.map((key) => redis.dump(key)))).join('\n');
  const drop = async (): Promise<void> => {
    const left = await keys();
    if (left.length > 0) await redis.del(left);
    await redis.quit();
  };
  return { url, prefix, keys, text, drop };
}
