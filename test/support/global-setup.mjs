import { join } from 'node:path';
import { givenServices, startServices } from '../../scripts/services.mjs';
import { openTemporaryDirectory } from '../../scripts/temporary-directory.mjs';

/**
 * One PostgreSQL and one Redis for a whole run of Jest, except where DATABASE_URL and REDIS_URL name others, and a place
 * for what its stacks are copies of.
 */
export default async function startTestServices() {
  const given = givenServices();
  const directory = await openTemporaryDirectory();
  const services = await startServices({ directory, isDurable: false, given });
  process.env.DATABASE_URL = services.databaseUrl;
  process.env.REDIS_URL = services.redisUrl;
  process.env.STACK_TEMPLATE = join(directory.path, 'stack-template');
  globalThis.stopTestServices = async () => {
    await services.stop();
    directory.close();
    if (!given.databaseUrl) delete process.env.DATABASE_URL; // a watching Jest starts new ones for its next run
    if (!given.redisUrl) delete process.env.REDIS_URL;
  };
}
