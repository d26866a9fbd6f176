import { join } from 'node:path';
import { Postgres } from './postgres.mjs';
import { cache } from './project.mjs';
import { Redis } from './redis.mjs';

/** @typedef {{ databaseUrl: string, redisUrl: string, postgres?: Postgres, redis?: Redis, stop(): Promise<void> }} Services */

/**
 * PostgreSQL and Redis for one data directory.
 *
 * @param directory a DataDirectory
 * @param isDurable whether the data must survive a crash of the machine; false for tests
 * @param given `{ databaseUrl, redisUrl }` that run already and are used as they are
 * @param onDeath called with (child, how) when one ends by itself
 * @param onFetch called before Redis is fetched from the distribution's packages
 * @returns {Promise<Services>}
 */
export async function startServices({ directory, isDurable, given = {}, onDeath, onFetch }) {
  const postgres = given.databaseUrl ? undefined : new Postgres({ directory, isDurable, onDeath });
  const packagePath = join(isDurable ? directory.path : cache, 'redis-server');
  const redis = given.redisUrl ? undefined : new Redis({ directory, packagePath, isDurable, onDeath, onFetch });
  const stop = async () => void (await Promise.all([postgres?.stop(), redis?.stop()]));
  const started = await Promise.allSettled([postgres?.start(), redis?.start()]);
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { databaseUrl: given.databaseUrl ?? postgres.url, redisUrl: given.redisUrl ?? redis.url, postgres, redis, stop };
}

/** What the environment names, for {@link startServices}. */
export const givenServices = () => ({ databaseUrl: process.env.DATABASE_URL, redisUrl: process.env.REDIS_URL });
