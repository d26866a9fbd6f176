import type { TestingModule } from '@nestjs/testing';
import type { Answers } from '@yichuang/definition';
import { documentsMigrations } from '@yichuang/documents';
import { TestClock } from '@yichuang/kernel';
import { oneWindowMigrations, Perform, ReadCase, RunSteps, Submit, Sweep, TakeThis, Withdraw, type OpenCase } from '@yichuang/one-window';
import { Database, platformMigrations } from '@yichuang/platform';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { openOneWindow } from '../support/one-window-process.js';
import { OutsideWorld } from '../support/outside-world.js';
import { plainService } from '../support/plain-service.js';
import { monday, officer } from '../support/queue.js';
import { createTestRedis } from '../support/redis.js';

const migrations = [...platformMigrations, ...documentsMigrations, ...oneWindowMigrations];
const redis = createTestRedis();
const clock = new TestClock(monday);
const world = new OutsideWorld();
const clerk = officer(1);
let database: TestDatabase;
let app: TestingModule;

beforeAll(async () => {
  database = await createTestDatabase(migrations);
  app = await openOneWindow({ services: { database, redis }, migrations, clock, parts: world.parts });
});
afterAll(async () => {
  await app.close();
  await Promise.all([database.drop(), redis.drop()]);
});
beforeEach(async () => {
  clock.set(monday);
  [world.parcelsArrive, world.carrierAnswers] = [false, true];
  world.told.length = 0;
  await query('TRUNCATE application, action, clock, assessment, task, step, issued_document');
});

const query = <R>(sql: string, params: readonly unknown[] = []): Promise<R[]> => app.get(Database).query<R>(sql, params);
const read = async (reference: string): Promise<OpenCase> => (await app.get(ReadCase).find(reference)) as OpenCase;
const kinds = async (reference: string): Promise<string[]> => (await read(reference)).log.map(({ kind }) => kind);
const steps = (): Promise<unknown[]> => query('SELECT kind, error FROM step');

/** An hour passes, and all that is due is done. */
async function anHourLater(): Promise<void> {
  clock.advance({ hours: 1 });
  for (let run = 0; run < 3; run += 1) await app.get(RunSteps).run((await query<{ id: number }>('SELECT id FROM step ORDER BY id')).map(({ id }) => id));
}

/** Somebody applies, and all is done that needs no person. */
async function applied(answers: Answers): Promise<string> {
  const submitter = { name: '曹斌', documentType: 'identity-card', documentNumber: '41070319920525689X' } as const;
  const form = { outcome: 'holds', ...answers };
  const receipt = await app.get(Submit).submit({ service: plainService, accountId: 7, submitter, form, materials: [], idempotencyKey: 'one-of-them' });
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
  await anHourLater();
  return receipt.value.reference;
}

/** A result that was granted and is in the post. */
async function posted(): Promise<string> {
  const reference = await applied({ deliveryMethod: 'post', deliveryAddress: '河南省郑州市金水区文化路1号', deliveryRecipient: '曹斌', deliveryPhone: '13903710001' });
  expect((await read(reference)).state).toBe('delivering');
  return reference;
}

const atWindow = { deliveryMethod: 'window', pickupOffice: '410105' } as const;

/** What the applicant was told, in both languages, since the decision. */
const told = (): string[] => world.told.map(({ body }) => `${body.zh}\n${body.en}`).slice(1);
const tasks = (): Promise<unknown[]> => query('SELECT skill, due_at AS "dueAt", reasons, closed_at AS "closedAt" FROM task ORDER BY id');

async function does(reference: string, act: string, input: Answers): Promise<void> {
  const done = await app.get(Perform).perform({ reference, officer: clerk, act, input });
  if (!done.ok) throw new Error(`${act}: ${JSON.stringify(done.error)}`);
}

describe('A result that comes back (T56)', () => {
  it('and is collected at a window is asked of the carrier no more', async () => {
    const reference = await posted();
    await does(reference, 'returned', { reason: '无人签收', method: 'window' });
    await anHourLater();
    expect(await steps()).toEqual([]);
    await app.get(TakeThis).take(clerk, reference);
    await does(reference, 'hand-out', { identityChecked: true, receipt: 'HZ-1' });
    expect((await kinds(reference)).slice(-2)).toEqual(['returned-undelivered', 'delivered']);
  });

  it('and is collected before the carrier was asked again is asked about once more, and no error comes of it', async () => {
    const reference = await posted();
    await does(reference, 'returned', { reason: '无人签收', method: 'window' });
    await does(reference, 'hand-out', { identityChecked: true, receipt: 'HZ-1' });
    world.parcelsArrive = true;
    await anHourLater();
    expect([await steps(), (await kinds(reference)).at(-1)]).toEqual([[], 'delivered']);
  });

  it('and is posted again is delivered once, when it arrives', async () => {
    const reference = await posted();
    await does(reference, 'returned', { reason: '地址不详', method: 'post' });
    world.parcelsArrive = true;
    await anHourLater();
    expect([await steps(), (await kinds(reference)).slice(-2)]).toEqual([[], ['returned-undelivered', 'delivered']]);
  });
});

describe('A result that is ready (T54)', () => {
  it('for collection is told of once, with where, and waits for a clerk until the day the decision gave it', async () => {
    const reference = await applied(atWindow);
    await anHourLater();
    expect(told()).toEqual([expect.stringMatching(/结果已制作完成，请持身份证件到您选择的金水区窗口领取[^]*the result is ready[^]*Jinshui District/)]);
    clock.advance({ days: 4 });
    await does(reference, 'report-defect', { defect: '照片偏色' });
    await anHourLater();
    const lastDay = (await read(reference)).ledger.get('K3')?.dueAt;
    expect(lastDay).toEqual(new Date('2026-12-07T16:00:00Z'));
    expect(await tasks()).toMatchObject([{ dueAt: lastDay }, { dueAt: lastDay, closedAt: null }]);
  });

  it('and is posted is told of with the number to track it by, and once more when it has arrived (T55)', async () => {
    const reference = await posted();
    expect(told()).toEqual([expect.stringContaining(`邮件编号${reference}`)]);
    world.parcelsArrive = true;
    await anHourLater();
    await anHourLater();
    expect(told().slice(1)).toEqual([expect.stringMatching(/邮件已经签收，结果已送达[^]*the result has reached you/)]);
  });
});

describe('A result that is late (K3)', () => {
  it('in the post is work of the office, which ends when it arrives', async () => {
    const reference = await posted();
    expect(await tasks()).toEqual([]);
    clock.set('2026-12-08T00:00:01+08:00');
    await app.get(Sweep).sweep(0);
    const due = new Date('2026-12-07T16:00:00Z');
    expect(await tasks()).toEqual([{ skill: 'household.hand-out', dueAt: due, reasons: ['limit-passed'], closedAt: null }]);
    world.parcelsArrive = true;
    await anHourLater();
    expect((await read(reference)).state).toBe('delivered');
    expect(await tasks()).toMatchObject([{ closedAt: clock.now() }]);
  });

  it('is work of the office from the start where it is posted after its last day', async () => {
    world.carrierAnswers = false;
    const reference = await applied({ deliveryMethod: 'post', deliveryAddress: '河南省郑州市金水区文化路1号', deliveryRecipient: '曹斌', deliveryPhone: '13903710001' });
    clock.set('2026-12-08T00:00:01+08:00');
    await app.get(Sweep).sweep(0);
    world.carrierAnswers = true;
    await anHourLater();
    expect((await read(reference)).state).toBe('delivering');
    expect(await tasks()).toMatchObject([{ skill: 'household.hand-out', reasons: ['limit-passed'], closedAt: null }]);
    world.parcelsArrive = true;
    await anHourLater();
    expect(await tasks()).toMatchObject([{ closedAt: clock.now() }]);
  });
});

describe('An application that is withdrawn (T46)', () => {
  it('is told of once, in both languages', async () => {
    const reference = await applied({ ...atWindow, outcome: 'fails' });
    world.told.length = 0;
    for (const _ of ['once', 'and again']) await app.get(Withdraw).withdraw(reference, 7);
    expect(world.told.map(({ title, body }) => `${title.zh} ${body.zh} ${body.en}`)).toEqual([expect.stringMatching(/申请人撤回 [^]*已按您的要求撤回[^]*withdrawn as you asked/)]);
  });

  it('leaves no letter unmade that was issued before', async () => {
    const reference = await applied({ ...atWindow, outcome: 'fails' });
    await app.get(TakeThis).take(clerk, reference);
    await does(reference, 'accept', { complete: true });
    await app.get(Withdraw).withdraw(reference, 7);
    expect(await query('SELECT kind FROM step')).toEqual([{ kind: 'make-documents' }]);
    await anHourLater();
    expect(await steps()).toEqual([]);
  });
});
