import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis as Client } from 'ioredis';
import { Child } from './child.mjs';
import { freePort } from './free-port.mjs';
import { redisServer } from './redis-server.mjs';
import { Trouble } from './trouble.mjs';

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A private Redis whose data are in `redis/` of the data directory. */
export class Redis {
  #child;
  #password;
  #dataPath;

  /**
   * @param packagePath where a fetched package is kept
   * @param isDurable false for tests: nothing is written
   * @param onFetch called before the package is fetched
   */
  constructor({ directory, packagePath, isDurable, onDeath, onFetch = () => {} }) {
    this.#password = directory.servicesPassword;
    this.#dataPath = join(directory.path, 'redis');
    Object.assign(this, { directory, packagePath, isDurable, onDeath, onFetch });
  }

  get url() {
    return `redis://:${this.#password}@127.0.0.1:${this.port}/0`;
  }

  get pid() {
    return this.#child?.pid;
  }

  /** Can be called again after {@link stop}: the address stays. */
  async start() {
    this.#child ??= await this.#prepare();
    await this.#child.start();
    await this.#becomeReady();
    this.#child.isReady = true;
  }

  /** @param signal SIGTERM ends it in good order, SIGKILL as a crash would */
  async stop(signal) {
    await this.#child?.stop(signal);
  }

  async #prepare() {
    mkdirSync(this.#dataPath, { recursive: true, mode: 0o700 });
    const { command, env } = redisServer(this.packagePath, this.onFetch);
    this.port = await freePort();
    const configuration = join(this.#dataPath, 'redis.conf');
    writeFileSync(configuration, this.#configuration(), { mode: 0o600 });
    return new Child({ name: 'redis', directory: this.directory.path, command, args: [configuration], options: { env }, onDeath: this.onDeath });
  }

  #configuration() {
    const lines = {
      bind: '127.0.0.1',
      port: this.port,
      requirepass: this.#password,
      dir: quoted(this.#dataPath),
      appendonly: this.isDurable ? 'yes' : 'no',
      save: '""',
      'maxmemory-policy': 'noeviction', // Bull's condition
    };
    return Object.entries(lines).map(([name, value]) => `${name} ${value}\n`).join('');
  }

  async #becomeReady() {
    const deadline = performance.now() + 60_000;
    while (!(await this.#answers())) {
      if (!this.#child.running || performance.now() > deadline) throw this.#failure();
      await sleep(30);
    }
  }

  #failure() {
    return new Trouble('Redis 未能启动：', `Redis did not start:\n${this.#child.logTail()}`);
  }

  async #answers() {
    const client = new Client(this.url, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
    client.on('error', () => undefined); // connect() tells
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      client.disconnect();
    }
  }
}
