import { App, runCommand } from './app.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { freePort } from './free-port.mjs';
import { startServices } from './services.mjs';
import { openFilledDirectory } from './stack-template.mjs';
import { openTemporaryDirectory } from './temporary-directory.mjs';

const anyPorts = { portal: 0, desk: 0, ops: 0, cashier: 0 };
const names = ['worker', 'portal', 'desk', 'ops', 'cashier'];
const silent = () => undefined;

/** The environment in which the apps and commands of one data directory run. */
export const environmentOf = ({ directory, databaseUrl, redisUrl }) => ({
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
  DATA_DIR: directory.path,
  SECRET_KEY: directory.secretKey,
  SANDBOX: '1',
});

/** The ports of portal and sandbox cashier are decided here: the one's address stands on documents, the other's leads to where people pay. */
async function appEnvironment(services, directory, ports) {
  const [portal, cashier] = [ports.portal || (await freePort()), ports.cashier || (await freePort())];
  return {
    ...environmentOf({ directory, ...services }),
    PORTAL_PORT: String(portal),
    DESK_PORT: String(ports.desk),
    OPS_PORT: String(ports.ops),
    CASHIER_PORT: String(cashier),
    CASHIER_URL: `http://127.0.0.1:${cashier}`,
    INTERNAL_PORT: '0',
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://127.0.0.1:${portal}`,
  };
}

/** Everything that runs on one data directory; {@link startStack} starts it. */
class Stack {
  constructor(options) {
    Object.assign(this, { ports: anyPorts, only: names, people: 2_000, seed: 1, isFilled: false, isDurable: false, onStep: silent, onDeath: silent, ...options });
    /** The apps by name. */
    this.apps = {};
  }

  /** PostgreSQL and Redis need nothing that is built: they start while it is. */
  async startServices() {
    const building = this.build?.();
    building?.catch(silent); // thrown below, unless the services fail before
    await this.#step('services', async () => {
      const { directory, isDurable, given, onDeath, onStep } = this;
      this.services = await startServices({ directory, isDurable, given, onDeath, onFetch: () => onStep('redis') });
    });
    if (building) await this.#step('build', () => building);
    this.env = await appEnvironment(this.services, this.directory, this.ports);
  }

  async startMigrated() {
    await this.startServices();
    await this.#step('migrate', () => this.#run('migrate'));
  }

  async startFilled() {
    await this.startServices();
    await this.#step('fill', () => this.#run('sandbox', '--migrate', '--people', String(this.people), '--seed', String(this.seed), '--if-empty'));
  }

  async start() {
    await (this.isFilled ? this.startServices() : this.startFilled());
    await this.#step('apps', () => this.#startApps());
  }

  async #step(name, work) {
    this.signal?.throwIfAborted();
    this.onStep(name);
    await work();
  }

  #run(name, ...args) {
    const { directory, env, signal } = this;
    return runCommand({ name, args, directory, env, signal });
  }

  async #startApps() {
    const { directory, env, only, onDeath } = this;
    for (const name of only) this.apps[name] = new App({ name, directory, env, onDeath });
    const giveUp = () => void this.#stopApps();
    this.signal?.addEventListener('abort', giveUp);
    try {
      await Promise.all(Object.values(this.apps).map((app) => app.start()));
    } finally {
      this.signal?.removeEventListener('abort', giveUp);
      this.signal?.throwIfAborted();
    }
  }

  async #stopApps() {
    await Promise.all(Object.values(this.apps).map((app) => app.stop()));
  }

  get databaseUrl() {
    return this.services.databaseUrl;
  }

  get redisUrl() {
    return this.services.redisUrl;
  }

  get portal() {
    return this.apps.portal.url;
  }

  get desk() {
    return this.apps.desk.url;
  }

  get ops() {
    return this.apps.ops.url;
  }

  get cashier() {
    return this.apps.cashier.url;
  }

  get accounts() {
    return this.directory.accounts;
  }

  /** Ends the apps, then what they stand on, and gives the data directory back. */
  async stop() {
    await this.#stopApps();
    await this.services?.stop();
    this.directory.close();
  }
}

async function startedWith(options, start) {
  const stack = new Stack(options);
  try {
    await start(stack);
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/**
 * Services, migrations, sandbox, the four apps and the sandbox cashier on one data directory; the whole product.
 *
 * @param directory a DataDirectory; it is closed when the stack stops or fails to start
 * @param isDurable whether the data must survive a crash of the machine (default: no)
 * @param given `{ databaseUrl, redisUrl }` that run already
 * @param ports `{ portal, desk, ops, cashier }`, 0 for any free one (the default)
 * @param only the names of the apps that are started (default: all)
 * @param people,seed of the sandbox province, filled when it is empty
 * @param isFilled whether the directory is known to hold the sandbox, filled by this very build
 * @param build starts what must end before anything of ours runs, and returns its promise (default: all is built)
 * @param onStep called with services, redis (being fetched), build, migrate, fill, apps
 * @param onDeath called with (child, how) when a process ends by itself
 * @param signal an AbortSignal that gives the start up
 */
export const startStack = (options) => startedWith(options, (stack) => stack.start());

/** The same without sandbox and apps: PostgreSQL with its tables, and Redis. */
export const startMigrated = (options) => startedWith(options, (stack) => stack.startMigrated());

const startFilled = (options) => startedWith(options, (stack) => stack.startFilled());

/** The whole product with the usual sandbox and any free ports, apart from everything else; nothing of it stays. */
export async function startTemporaryStack(options = {}) {
  await ensureBuilt();
  const filled = await openFilledDirectory(startFilled);
  return startStack({ ...options, directory: filled ?? (await openTemporaryDirectory()), isFilled: filled !== undefined });
}
