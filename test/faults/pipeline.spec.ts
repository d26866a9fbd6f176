import { setTimeout as pause } from 'node:timers/promises';

import { anyone } from '@yichuang/definition';
import { firstBrokenLine, type Action } from '@yichuang/one-window';
import { services } from '@yichuang/services';
import { Redis } from 'ioredis';
import { Pool } from 'pg';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';

const START_MS = 180_000;
const rounds = 10;
const perRound = 30;

const renewal = services.find(({ id }) => id === 'traffic.driving-licence-renewal');
let stack: Stack;
let pool: Pool;

beforeAll(async () => {
  stack = await startTemporaryStack({ only: ['worker', 'portal'] });
  pool = new Pool({ connectionString: stack.databaseUrl, max: 2 });
  pool.on('error', () => undefined); // PostgreSQL is restarted under it
}, START_MS);
afterAll(async () => {
  await pool?.end();
  await stack?.stop();
});

const query = async <R>(sql: string): Promise<R[]> => (await pool.query(sql)).rows as R[];

interface Driver {
  readonly login: string;
  readonly register: object;
}

/** Drivers with one class: some whose renewal is due, and many who must wait. */
const listDrivers = (): Promise<Driver[]> =>
  query<Driver>(`WITH driver AS (
      SELECT licence_number AS login, valid_until BETWEEN current_date - 300 AND current_date + 80 AS is_due, jsonb_strip_nulls(jsonb_build_object('licenceNumber', licence_number,
        'fileNumber', file_number, 'validUntil', valid_until, 'currentClasses', classes -> 0 ->> 'class')) AS register
      FROM driver_licence JOIN population_person ON id_number = licence_number WHERE alive AND jsonb_array_length(classes) = 1)
    (SELECT * FROM driver WHERE is_due ORDER BY login LIMIT 15) UNION ALL (SELECT * FROM driver WHERE is_due IS NOT TRUE ORDER BY login LIMIT 45)`);

/** Someone who applies through the public API and tries again until the answer comes. */
class Citizen {
  private token?: string;

  constructor(private readonly driver: Driver) {}

  /** @returns the reference of the application, of which there is one however often it is sent. */
  async apply(key: string): Promise<string> {
    const form = { ...renewal?.samples[0]?.answers('2026-11-23', anyone), ...this.driver.register };
    for (;;) {
      const answer = await this.post('applications', { serviceId: renewal?.id, form, materials: [] }, { 'idempotency-key': key, authorization: `Bearer ${this.token ?? (await this.signIn())}` });
      if (answer?.status === 201) return ((await answer.json()) as { reference: string }).reference;
      if (answer?.status === 401) this.token = undefined;
      else if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`${answer.status} ${await answer.text()}`);
      await pause(100);
    }
  }

  private async signIn(): Promise<string> {
    for (;;) {
      const answer = await this.post('sessions', { login: this.driver.login, password: stack.accounts[0]?.password });
      if (answer?.ok) return (this.token = ((await answer.json()) as { token: string }).token);
      if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`${answer.status} ${await answer.text()}`);
      await pause(100);
    }
  }

  /** Undefined when the line breaks or the answer is cut off. */
  private async post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response | undefined> {
    try {
      return await fetch(`${stack.portal}/api/v1/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers }, signal: AbortSignal.timeout(15_000) });
    } catch {
      return undefined;
    }
  }
}

async function flushAll(): Promise<void> {
  const redis = new Redis(stack.redisUrl);
  await redis.flushall();
  await redis.quit();
}

async function killWorker(): Promise<void> {
  await stack.apps.worker.stop('SIGKILL');
  await stack.apps.worker.start();
}

/** Faults besides the worker's death, by round. */
const faults: Readonly<Record<number, () => Promise<void>>> = {
  2: flushAll,
  4: async () => {
    await stack.services.postgres.stop();
    await stack.services.postgres.start();
  },
  7: flushAll,
};

/** In every round people go on sending while the worker, which has just begun to work, is killed. */
async function applyUnderFaults(people: readonly Citizen[]): Promise<string[]> {
  const sent: Promise<string>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const now = Array.from({ length: perRound }, (_, index) => (people[(round * perRound + index) % people.length] as Citizen).apply(`round-${round}-application-${index}`));
    sent.push(...now);
    await Promise.race([Promise.all(now.slice(0, perRound / 2)), pause(1_000)]);
    await Promise.all([killWorker(), faults[round]?.()]);
  }
  return Promise.all(sent);
}

interface Ended {
  readonly id: number;
  readonly state: string;
  readonly kinds: readonly string[];
  readonly changes: number;
  readonly documents: readonly string[];
  readonly tasks: number;
}

const isOver = async (): Promise<boolean> => {
  const [left] = await query<{ count: string }>(`SELECT count(*) FROM application a WHERE state <> 'delivered' AND NOT EXISTS (SELECT FROM task WHERE application_id = a.id) OR EXISTS (SELECT FROM step WHERE application_id = a.id)`);
  return left?.count === '0';
};

const listEnded = (): Promise<Ended[]> =>
  query<Ended>(`SELECT a.id::int, state,
    (SELECT jsonb_agg(kind ORDER BY seq) FROM action WHERE application_id = a.id) AS kinds,
    (SELECT count(*)::int FROM register_change WHERE application_id = a.id) AS changes,
    (SELECT coalesce(jsonb_agg(kind ORDER BY kind) FILTER (WHERE made_at IS NOT NULL), '[]') FROM issued_document WHERE application_id = a.id) AS documents,
    (SELECT count(*)::int FROM task WHERE application_id = a.id) AS tasks FROM application a`);

const granted = { state: 'delivered', kinds: ['received', 'routed', 'assessed', 'granted', 'put-into-production', 'handed-over', 'delivered'], changes: 1, documents: ['decision', 'driving-licence'], tasks: 0 };
const handedOver = { state: 'received', kinds: ['received', 'routed', 'assessed', 'handed-to-officer'], changes: 0, documents: [], tasks: 1 };

async function brokenHistories(): Promise<number[]> {
  const actions = await query<Action & { applicationId: number }>('SELECT application_id::int AS "applicationId", seq, kind, actor, at, state, detail, hash FROM action ORDER BY application_id, seq');
  const byCase = new Map<number, Action[]>();
  for (const action of actions) byCase.set(action.applicationId, [...(byCase.get(action.applicationId) ?? []), action]);
  return [...byCase].filter(([, log]) => firstBrokenLine(log) !== undefined).map(([id]) => id);
}

describe('The pipeline', () => {
  it('brings every application that was answered to its end exactly once, through kill -9, FLUSHALL and a restart of PostgreSQL', async () => {
    const people = (await listDrivers()).map((driver) => new Citizen(driver));
    const references = await applyUnderFaults(people);
    const recovered = performance.now();
    while (!(await isOver()) && performance.now() - recovered < 30_000) await pause(100);
    expect(await isOver()).toBe(true);

    expect(new Set(references).size).toBe(rounds * perRound);
    const stored = (await query<{ reference: string }>('SELECT reference FROM application')).map(({ reference }) => reference);
    expect(stored.sort()).toEqual([...references].sort());
    const ended = await listEnded();
    for (const { id, ...end } of ended) expect({ id, ...end }).toEqual({ id, ...(end.state === 'delivered' ? granted : handedOver) });
    expect(ended.filter(({ state }) => state === 'delivered').length).toBeGreaterThan(0);
    expect(await query('SELECT kind, count(*) FROM issued_document GROUP BY application_id, kind HAVING count(*) > 1')).toEqual([]);
    expect(await brokenHistories()).toEqual([]);
  }, 150_000);
});
