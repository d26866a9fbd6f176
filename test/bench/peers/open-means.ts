import { openDatabase } from '@yichuang/platform';

import type { Means } from './way.js';

/** What a peer's process works with, by its environment. */
export async function openMeans(pool: number): Promise<Means> {
  const { DATABASE_URL: databaseUrl = '', REDIS_URL: redisUrl = '' } = process.env;
  const { database } = await openDatabase(databaseUrl, { pool });
  return { database, databaseUrl, redisUrl };
}
