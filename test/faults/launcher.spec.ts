import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';

const root = join(import.meta.dirname, '..', '..');
const START_MS = 180_000;
const dataDir = mkdtempSync(join(tmpdir(), 'yichuang-launcher-'));
const { DATABASE_URL: _database, REDIS_URL: _redis, ...surroundings } = process.env;
const env = { ...surroundings, DATA_DIR: dataDir, PORTAL_PORT: '0', DESK_PORT: '0', OPS_PORT: '0', CASHIER_PORT: '0' };

interface Ready {
  readonly portal: string;
  readonly desk: string;
  readonly ops: string;
  readonly accounts: readonly { readonly role: string; readonly login: string; readonly password: string }[];
}

interface Run {
  readonly portal: string;
  readonly databaseUrl: string;
}

const launch = (): ChildProcess => spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });

/** The one line on stdout, once everything runs. */
async function ready(launcher: ChildProcess): Promise<Ready> {
  const [line] = (await Promise.race([once(launcher.stdout!, 'data'), once(launcher, 'exit').then(() => [''])])) as [unknown];
  return JSON.parse(String(line)) as Ready;
}

const run = (): Run => JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as Run;

const pids = (): number[] =>
  readdirSync(join(dataDir, 'run')).map((name) => (JSON.parse(readFileSync(join(dataDir, 'run', name), 'utf8')) as { pid: number }).pid);

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client(run().databaseUrl);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** By a signal that does nothing. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const exitCode = (launcher: ChildProcess): Promise<unknown> => new Promise((resolve) => launcher.once('exit', resolve));

async function stop(launcher: ChildProcess): Promise<unknown> {
  launcher.kill('SIGTERM');
  return exitCode(launcher);
}

describe('npm start', () => {
  let launcher: ChildProcess;

  /** One line says where everything is and who may sign in. */
  async function start(): Promise<void> {
    launcher = launch();
    const { accounts, ...addresses } = await ready(launcher);
    expect(Object.keys(addresses)).toEqual(['portal', 'desk', 'ops']);
    for (const address of Object.values(addresses)) expect(address).toMatch(/^http:/);
    expect(accounts.map(({ role }) => role)).toContain('citizen');
    for (const account of accounts) expect(Object.keys(account)).toEqual(['role', 'login', 'password', ...(account.role === 'citizen' ? [] : ['totpSecret'])]);
  }

  beforeAll(start, START_MS);

  afterAll(async () => {
    if (launcher.exitCode === null) await stop(launcher); // a test has failed
    rmSync(dataDir, { recursive: true });
  });

  it('refuses to start twice on the same data, and says so', async () => {
    const second = launch();
    const [said, out, code] = await Promise.all([text(second.stderr!), text(second.stdout!), exitCode(second)]);
    expect(said).toContain('一窗已在运行');
    expect(said).toContain('already running');
    expect([out, code]).toEqual(['', 1]);
    expect((await fetch(run().portal)).status).toBeLessThan(500);
  });

  it.each([
    ['it alone', () => []],
    ['it with all that it started', pids],
  ])('comes back with its data after kill -9 of %s', async (_what, others) => {
    await query('CREATE TABLE kept AS SELECT 1 AS one');
    const killed = [launcher.pid!, ...others()];
    for (const pid of killed) process.kill(pid, 'SIGKILL');

    await start();
    expect(await query('SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await query('DROP TABLE kept');
    expect((await fetch(run().portal)).status).toBeLessThan(500);
  }, START_MS);

  it('ends in good order when it is told to, and leaves nothing running', async () => {
    const started = pids();
    expect(await stop(launcher)).toBe(0);
    expect(started.filter(isRunning)).toEqual([]);
  });
});
