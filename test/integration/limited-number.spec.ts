import type { TestingModule } from '@nestjs/testing';
import { Catalogue, type Answers } from '@yichuang/definition';
import { documentsMigrations } from '@yichuang/documents';
import { TestClock } from '@yichuang/kernel';
import { oneWindowMigrations, Perform, ReadCase, RunSteps, Submit, Sweep, TakeThis, Withdraw, type OfficerRole, type OpenCase } from '@yichuang/one-window';
import { Database, platformMigrations } from '@yichuang/platform';
import fc from 'fast-check';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { openOneWindow } from '../support/one-window-process.js';
import { OutsideWorld } from '../support/outside-world.js';
import { limitedPlainService } from '../support/plain-service.js';
import { monday, officer } from '../support/queue.js';
import { createTestRedis } from '../support/redis.js';

const migrations = [...platformMigrations, ...documentsMigrations, ...oneWindowMigrations];
const redis = createTestRedis();
const clock = new TestClock(monday);
let database: TestDatabase;
let app: TestingModule;
let keys = 0;

beforeAll(async () => {
  database = await createTestDatabase(migrations);
  const parts = { ...new OutsideWorld().parts, catalogue: new Catalogue([limitedPlainService]) };
  app = await openOneWindow({ services: { database, redis }, migrations, clock, parts });
});
beforeEach(() => begin());

afterAll(async () => {
  await app.close();
  await Promise.all([database.drop(), redis.drop()]);
});

const query = <R>(sql: string, params: readonly unknown[] = []): Promise<R[]> => app.get(Database).query<R>(sql, params);
const read = async (reference: string): Promise<OpenCase> => (await app.get(ReadCase).find(reference)) as OpenCase;

async function begin(): Promise<void> {
  clock.set(monday);
  await query('TRUNCATE application, action, clock, assessment, task, step, issued_document');
}

async function runAll(): Promise<void> {
  await app.get(RunSteps).run((await query<{ id: number }>('SELECT id FROM step')).map(({ id }) => id));
}

/** Somebody applies who meets every condition. @returns the reference */
async function applied(): Promise<string> {
  keys += 1;
  const submitter = { name: '曹斌', documentType: 'identity-card', documentNumber: '41070319920525689X' } as const;
  const receipt = await app.get(Submit).submit({ service: limitedPlainService, accountId: 7, submitter, form: { outcome: 'holds', deliveryMethod: 'window', pickupOffice: '410105' }, materials: [], idempotencyKey: `key-${keys}` });
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
  await runAll();
  return receipt.value.reference;
}

async function act(role: OfficerRole, reference: string, name: string, input: Answers = {}) {
  const who = officer(role === 'clerk' ? 1 : 2, { role });
  await app.get(TakeThis).take(who, reference);
  return app.get(Perform).perform({ reference, officer: who, act: name, input });
}

const accept = (reference: string) => act('clerk', reference, 'accept', { complete: true });

/** An examiner looks at a case and would grant it. */
async function grant(reference: string) {
  await act('examiner', reference, 'begin-examination');
  return act('examiner', reference, 'grant-alone');
}

const waits = (ahead: number) => ({ ok: false, error: { closed: { zh: expect.stringContaining(`受理在先的${ahead}件还没有决定`) as string } } });

describe('A service with a limited number of places (第五十七条, I8)', () => {
  it('is never decided by the machine, although every condition holds', async () => {
    const { state, assessment } = await read(await applied());
    expect([state, assessment?.verdict, assessment?.findings.map(({ result }) => result)]).toEqual(['received', 'person', ['holds']]);
  });

  it('is granted in the order of acceptance, not of filing; whoever comes later waits until the earlier are decided', async () => {
    const [first, second, third] = [await applied(), await applied(), await applied()];
    await accept(second);
    clock.set('2026-11-24T10:00:00+08:00');
    await accept(first);
    await accept(third);
    expect(await grant(third)).toMatchObject(waits(2));
    expect(await grant(first)).toMatchObject(waits(1));
    expect((await grant(second)).ok).toBe(true);
    await app.get(Withdraw).withdraw(first, 7);
    expect((await grant(third)).ok).toBe(true);
  });

  it('waits for what is not accepted yet and may count as accepted from the day of receipt', async () => {
    const silent = await applied();
    clock.set('2026-11-26T10:00:00+08:00');
    const later = await applied();
    await accept(later);
    expect(await grant(later)).toMatchObject(waits(1));
    clock.set('2026-12-01T10:00:00+08:00');
    await app.get(Sweep).sweep(60_000);
    expect((await read(silent)).acceptedOn).toBe('2026-11-23');
    expect(await grant(later)).toMatchObject(waits(1));
    expect((await grant(silent)).ok).toBe(true);
    expect((await grant(later)).ok).toBe(true);
  });

  it('keeps the order whatever officers try, and whenever', async () => {
    const trial = fc.record({ days: fc.constantFrom(0, 0, 1, 3), does: fc.constantFrom('apply', 'accept', 'accept', 'grant', 'grant'), which: fc.nat({ max: 20 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(trial, { minLength: 10, maxLength: 16 }), async (trials) => {
        await begin();
        const references = [await applied(), await applied(), await applied()];
        for (const { days, does, which } of trials) {
          clock.set(new Date(clock.now().getTime() + days * 86_400_000).toISOString());
          await app.get(Sweep).sweep(600_000);
          const reference = references[which % references.length] as string;
          if (does === 'apply') references.push(await applied());
          else await (does === 'accept' ? accept(reference) : grant(reference));
        }
        const granted = await query<{ turn: string }>(`SELECT a.accepted_on || ' ' || a.received_at || ' ' || lpad(a.id::text, 12, '0') AS turn FROM application a JOIN action g ON g.application_id = a.id AND g.kind = 'granted' ORDER BY g.at, g.ctid`);
        const turns = granted.map(({ turn }) => turn);
        expect(turns).toEqual([...turns].sort());
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
