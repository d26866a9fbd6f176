import { readFileSync } from 'node:fs';
import { DataDirectory, findRun } from './data-directory.mjs';
import { Progress } from './progress.mjs';
import { dataDirectoryPath } from './project.mjs';
import { givenServices } from './services.mjs';
import { environmentOf, startMigrated, startTemporaryStack } from './stack.mjs';
import { openTemporaryDirectory } from './temporary-directory.mjs';

const addresses = ({ portal, desk, ops }) => ({ PORTAL_URL: portal, DESK_URL: desk, OPS_URL: ops });

function ofRun({ secretKeyFile, ...run }, path) {
  const directory = { path, secretKey: readFileSync(secretKeyFile, 'utf8').trim() };
  return { ...environmentOf({ directory, ...run }), ...addresses(run) };
}

/** PostgreSQL, up to date, and Redis on the data directory, for as long as a command needs them. */
async function ownServices(path, options) {
  const services = await startMigrated({ ...options, directory: await DataDirectory.open(path), isDurable: true, given: givenServices() });
  return { env: services.env, stop: () => services.stop() };
}

async function ownStack(path, options) {
  const stack = await startTemporaryStack(options);
  return { env: { ...stack.env, ...addresses(stack) }, stop: () => stack.stop() };
}

/** PostgreSQL that commits as in earnest, and Redis, on temporary data: what a measurement starts its own processes on. */
async function apart(path, options) {
  const services = await startMigrated({ ...options, directory: await openTemporaryDirectory(), isDurable: true });
  return { env: services.env, stop: () => services.stop() };
}

const nothing = async () => undefined;
const running = (path) => {
  const run = findRun(path);
  return run && { env: ofRun(run, path), stop: nothing };
};

const providers = {
  /** The database and Redis of the running `npm start`; else started on the same data, which stay. */
  services: async (path, options) => running(path) ?? ownServices(path, options),
  /** The running `npm start` with its addresses; else the whole product on temporary data. */
  stack: async (path, options) => running(path) ?? ownStack(path, options),
  /** The whole product on temporary data, whatever else runs. */
  'own-stack': ownStack,
  /** PostgreSQL and Redis alone, durable, on temporary data, whatever else runs. */
  'own-services': apart,
};

/**
 * Calls `use` with the environment variables a command needs, and ends afterwards what was started for it.
 *
 * @param need services: DATABASE_URL, REDIS_URL, DATA_DIR, SECRET_KEY, SANDBOX; stack and own-stack: PORTAL_URL,
 * DESK_URL and OPS_URL as well
 * @param options `{ signal }`, an AbortSignal that gives up
 */
export async function withEnvironment(need, use, { signal } = {}) {
  const progress = new Progress();
  const { env, stop } = await providers[need](dataDirectoryPath(), { signal, onStep: (step) => progress.show(step) });
  progress.end();
  try {
    signal?.throwIfAborted();
    return await use(env);
  } finally {
    await stop();
  }
}
