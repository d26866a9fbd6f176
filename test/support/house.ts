import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Test, type TestingModule } from '@nestjs/testing';
import { anyone, type Answers, type Party, type Service } from '@yichuang/definition';
import { catalogue, houseModule, migrations } from '@yichuang/house';
import { TestClock, type CivilDate } from '@yichuang/kernel';
import { Applications, PreCheck, RunSteps, Submit, Sweep, Withdraw, type ApplicationDetail, type NotReceived, type Receipt, type Submission } from '@yichuang/one-window';
import { CLOCK, Config, Database, Dispatch, Log, openDatabase, StepQueue, together, type Query } from '@yichuang/platform';
import { fillRegisters, generateProvince, listPersonas } from '@yichuang/registers';
import { Redis } from 'ioredis';

import { testConfig } from './config.js';
import { createTestDatabase, type Contents } from './database.js';
import { keepFirstDay, returnToFirstDay } from './first-day.js';
import { createTestRedis } from './redis.js';

/** The service most tests apply for. */
export const renewal: Service = catalogue.get('traffic.driving-licence-renewal');

const dueSql = 'SELECT id FROM step WHERE parked_at IS NULL AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until < $1) ORDER BY id';

/** What the one window has written, or changed elsewhere. */
const written = ['application', 'action', 'clock', 'assessment', 'task', 'step', 'issued_document', 'register_change', 'driver_licence', 'driver_licence_history'];

/** One process of the house on real services, with a clock that stands still until a test moves it. */
export class HouseProcess {
  readonly query: Query = (sql, params) => this.app.get(Database).query(sql, params);
  readonly steps = this.app.get(RunSteps);
  readonly sweep = this.app.get(Sweep);
  readonly withdraw = this.app.get(Withdraw);
  readonly applications = this.app.get(Applications);
  private keys = 0;

  constructor(
    readonly app: TestingModule,
    readonly clock: TestClock,
  ) {}

  /** A submission as a person makes it who changes nothing but `answers` of what is filled in for them. */
  async fillIn(submitter: Party, { answers = {}, service = renewal, ...rest }: Partial<Omit<Submission, 'submitter' | 'form'>> & { readonly answers?: Answers } = {}): Promise<Submission> {
    const prefilled = await this.app.get(PreCheck).prefill(service, submitter);
    const form = { ...prefilled, ...(service === renewal && renewal.samples[0]?.answers(this.clock.today(), anyone)), ...answers };
    this.keys += 1;
    return { service, accountId: 7, submitter, form, materials: [], idempotencyKey: `key-${this.keys}`, ...rest };
  }

  async send(submission: Submission): Promise<Receipt> {
    const answer = await this.app.get(Submit).submit(submission);
    if (!answer.ok) throw new Error(`Not received: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  async refused(submission: Submission): Promise<NotReceived> {
    const answer = await this.app.get(Submit).submit(submission);
    if (answer.ok) throw new Error(`Received as ${answer.value.reference}`);
    return answer.error;
  }

  async apply(...how: Parameters<HouseProcess['fillIn']>): Promise<Receipt> {
    return this.send(await this.fillIn(...how));
  }

  async listDue(): Promise<number[]> {
    return (await this.query<{ id: number }>(dueSql, [this.clock.now()])).map(({ id }) => id);
  }

  /** Runs what is due, and what becomes due by that, until nothing is. */
  async runAll(): Promise<void> {
    for (let due = await this.listDue(); due.length > 0; due = await this.listDue()) await this.steps.run(due);
  }

  /** Takes steps from the queue from now on, as a worker does. */
  work(): void {
    this.app.get(StepQueue).consume(together(async (stepIds) => void (await this.steps.run(stepIds))));
  }

  async detail({ reference }: Pick<Receipt, 'reference'>): Promise<ApplicationDetail> {
    const found = await this.applications.findOwn(reference, 7);
    if (!found) throw new Error(`There is no application ${reference}`);
    return found;
  }

  /** Kinds of an application's history, oldest first. */
  async history({ id }: Pick<Receipt, 'id'>): Promise<string[]> {
    return (await this.applications.listActions(id)).map(({ kind }) => kind);
  }

  /** Every row that an application may have brought about. */
  async snapshot(): Promise<unknown> {
    return Promise.all(written.map((table) => this.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`)));
  }
}

/** Looks again and again; the test's own time limit ends it. */
export const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
};

export interface House extends HouseProcess {
  /** Another process on the same services and clock. */
  openAnother(): Promise<HouseProcess>;
  /** All that Redis held is gone, as after a FLUSHALL. */
  loseRedis(): Promise<void>;
  person(persona: string): Party;
  /** Anew: the registers as on the first day, no applications. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Filled by processes and emptied by a reset, beside the registers. */
const worked = ['application', 'action', 'clock', 'assessment', 'task', 'step', 'draft', 'issued_document', 'notice', 'notice_delivery', 'charge', 'charge_item', 'payment', 'payment_notice', 'action_minute', 'action_hour', 'step_minute', 'step_hour', 'roll_up', 'worker', 'paused_service', 'ops_action'];

/** A small sandbox province as of a day. */
const provinceOf = (today: CivilDate): Contents => ({
  name: `province of ${today}`,
  fill: async (url) => {
    const { database, close } = await openDatabase(url);
    for (const part of generateProvince({ people: 750, seed: 1, today, vehicleOfficeOf: String })) await fillRegisters(part, database.query);
    await keepFirstDay(database.query);
    await close();
  },
});

/** Opens the house over a small sandbox province as of `today`. */
export async function openHouse(today: string, environment: Readonly<Record<string, string>> = {}): Promise<House> {
  const clock = new TestClock(today);
  const [database, redis, dataDir] = [await createTestDatabase(migrations, provinceOf(clock.today())), createTestRedis(), await mkdtemp(join(tmpdir(), 'yichuang-house-'))];
  const config = testConfig({ database, redis, environment: { DATA_DIR: dataDir, SANDBOX: '1', ...environment } });
  const processes: HouseProcess[] = [];
  const openAnother = async (): Promise<HouseProcess> => {
    const app = await Test.createTestingModule({ imports: [houseModule()] }).overrideProvider(Config).useValue(config).overrideProvider(CLOCK).useValue(clock).compile();
    app.useLogger(app.get(Log));
    processes.push(new HouseProcess(await app.init(), clock));
    return processes.at(-1) as HouseProcess;
  };
  const first = await openAnother();
  const reset = async (): Promise<void> => {
    clock.set(today);
    await returnToFirstDay(worked, first.query);
  };
  await reset();
  const people = new Map((await listPersonas(first.query)).map(({ name, called, documentType, documentNumber }): [string, Party] => [name, { name: called, documentType, documentNumber, phone: '13903710001' }]));
  const person = (persona: string): Party => people.get(persona) ?? missing(persona);
  const loseRedis = async (): Promise<void> => {
    await first.app.get(Dispatch).settled();
    const client = new Redis(redis.url);
    await client.del(...(await redis.keys()), 'none');
    await client.quit();
  };
  const close = async (): Promise<void> => {
    for (const { app } of processes) await app.close();
    await Promise.all([database.drop(), redis.drop(), rm(dataDir, { recursive: true })]);
  };
  return Object.assign(first, { openAnother, loseRedis, person, reset, close });
}

const missing = (persona: string): never => {
  throw new Error(`There is no persona ${persona}`);
};
