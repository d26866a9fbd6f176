import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Child } from './child.mjs';
import { freePort } from './free-port.mjs';
import { initialisePostgres } from './initialise-postgres.mjs';
import { pathFor, postgresAccount, spawnOptions } from './postgres-account.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { Trouble } from './trouble.mjs';

const user = 'yichuang';
const database = 'yichuang';
const major = '18';

/** For a machine of two cores and a few gigabytes: short transactions, few connections. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_checkpoints: 'off',
};
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const isStillStarting = (error) => error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET' || error.code === '57P03';

/** A private PostgreSQL whose data are in `postgres/` of the data directory. */
export class Postgres {
  #child;
  #password;
  #dataPath;

  /** @param durable false for tests: nothing survives a power cut, and everything is faster */
  constructor({ directory, isDurable, onDeath }) {
    this.#password = directory.servicesPassword;
    this.#dataPath = join(directory.path, 'postgres');
    this.directory = directory;
    this.isDurable = isDurable;
    this.settings = { ...settings, ...(isDurable ? durable : fast) };
    this.onDeath = onDeath;
  }

  get url() {
    return this.#urlOf(database);
  }

  get pid() {
    return this.#child?.pid;
  }

  /** Can be called again after {@link stop}: the address stays. */
  async start() {
    this.#child ??= await this.#prepare();
    const deadline = performance.now() + 120_000; // recovery after a crash takes time
    await this.#child.start();
    while (!(await this.#createDatabase())) {
      if (performance.now() > deadline) throw this.#failure();
      await sleep(30);
      if (!this.#child.running) await this.#startAgain();
    }
    this.#child.isReady = true;
  }

  /** @param signal SIGINT ends it in good order, SIGKILL as a crash would */
  async stop(signal) {
    await this.#child?.stop(signal);
  }

  #urlOf(name) {
    return `postgres://${user}:${this.#password}@127.0.0.1:${this.port}/${name}`;
  }

  async #prepare() {
    const path = this.#dataPath;
    const account = postgresAccount(path);
    const binaries = postgresBinaries(account);
    if (!existsSync(path)) await initialisePostgres({ path, account, binaries, user, password: this.#password, isDurable: this.isDurable });
    this.#checkVersion();
    this.port = await freePort();
    const flags = Object.entries({ ...this.settings, port: this.port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return new Child({
      name: 'postgres',
      directory: this.directory.path,
      command: join(binaries, 'bin', 'postgres'),
      args: ['-D', pathFor(account, path), ...flags],
      options: spawnOptions(account, path),
      stopSignal: 'SIGINT',
      graceMs: 20_000,
      onDeath: this.onDeath,
    });
  }

  #checkVersion() {
    const found = readFileSync(join(this.#dataPath, 'PG_VERSION'), 'utf8').trim();
    if (found === major) return;
    throw new Trouble(
      `${this.#dataPath} 中的数据由 PostgreSQL ${found} 写成，本版本使用 ${major}。请先用 pg_dump 导出再导入。`,
      `The data in ${this.#dataPath} were written by PostgreSQL ${found}; this version uses ${major}. Move them with pg_dump.`,
    );
  }

  /** For a moment after a crash, what the old server left in memory keeps a new one away. */
  async #startAgain() {
    if (!/shared memory block|lock file "postmaster.pid"/.test(this.#child.logTail())) throw this.#failure();
    await sleep(250);
    await this.#child.start();
  }

  #failure() {
    return new Trouble('PostgreSQL 未能启动：', `PostgreSQL did not start:\n${this.#child.logTail()}`);
  }

  /** Resolves with false while the server does not yet answer. */
  async #createDatabase() {
    const client = new pg.Client({ connectionString: this.#urlOf('postgres') });
    client.on('error', () => undefined); // reported by the query it breaks
    try {
      await client.connect();
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
      return true;
    } catch (error) {
      if (isStillStarting(error)) return false;
      throw error;
    } finally {
      await client.end();
    }
  }
}
