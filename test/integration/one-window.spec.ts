import type { Party } from '@yichuang/definition';
import { firstBrokenLine } from '@yichuang/one-window';
import { Database, type Query } from '@yichuang/platform';
import { Client } from 'pg';

import { openHouse, until, type House, type HouseProcess } from '../support/house.js';

const monday = '2026-11-23T10:00:00+08:00';
let house: House;
let other: HouseProcess;

beforeAll(async () => {
  house = await openHouse(monday);
  other = await house.openAnother();
});
beforeEach(() => house.reset());
afterAll(() => house.close());

afterEach(async () => {
  for (const { id, last_hash, actions } of await house.query<{ id: number; last_hash: string; actions: number }>('SELECT id, last_hash, actions FROM application')) {
    const log = await house.applications.listActions(id);
    expect([firstBrokenLine(log), log.at(-1)?.hash, log.length]).toEqual([undefined, last_hash, actions]);
  }
});

const text: unknown = expect.any(String);
const count = async (table: string): Promise<number> => (await house.query<{ count: number }>(`SELECT count(*) AS count FROM ${table}`))[0]?.count ?? 0;
const clocks = async ({ id }: { id: number }) => (await house.applications.listClocks(id)).map(({ kind, startedOn, dueOn, status }) => `${kind} ${startedOn} ${dueOn} ${status}`);
const documents = async (): Promise<string[]> => (await house.query<{ kind: string }>('SELECT kind FROM issued_document WHERE made_at IS NOT NULL ORDER BY id')).map(({ kind }) => kind);
const tasks = () => house.query('SELECT office_code, skill, reasons, due_at, closed_at FROM task');
const many = <T>(size: number, make: (index: number) => T): T[] => Array.from({ length: size }, (_, index) => make(index));

/** While `work` runs, whoever asks the register of drivers waits. */
const whileDriversAreLocked = (work: (query: Query) => Promise<void>): Promise<void> =>
  house.app.get(Database).transaction(async (query) => {
    await query('LOCK TABLE driver_licence IN ACCESS EXCLUSIVE MODE');
    await work(query);
  });
const claimedTimes = async (fence: number): Promise<boolean> => (await house.query('SELECT FROM step WHERE fence = $1', [fence])).length > 0;

describe('An application whose conditions all hold', () => {
  it('is granted, made and delivered without a person, with two documents and one change of the register', async () => {
    const receipt = await house.apply(house.person('renewal-granted'));
    expect(receipt).toMatchObject({ reference: text, receivedAt: new Date(monday), answerBy: '2026-11-30', repeated: false });
    await house.runAll();
    expect(await house.history(receipt)).toEqual(['received', 'routed', 'assessed', 'granted', 'put-into-production', 'handed-over', 'delivered']);
    expect(await house.detail(receipt)).toMatchObject({ state: 'delivered', flags: [], officeCode: '410700-traffic', acceptedOn: null, decidedAt: new Date(monday) });
    expect(await clocks(receipt)).toEqual(['K1 2026-11-23 2026-11-30 met', 'K3 2026-11-23 2026-12-07 met']);
    expect(await documents()).toEqual(['decision', 'driving-licence']);
    expect(await house.query('SELECT application_id, effect_index, after FROM register_change')).toMatchObject([{ application_id: receipt.id, effect_index: 0, after: { validUntil: '2036-12-20' } }]);
    expect([await count('step'), await count('task')]).toEqual([0, 0]);
  });

  it('is carried to its end by the queue alone', async () => {
    const worker = await house.openAnother();
    worker.work();
    const receipt = await house.apply(house.person('renewal-granted'));
    await until(async () => (await house.detail(receipt)).state === 'delivered');
    await worker.app.close();
    expect([await count('register_change'), await count('issued_document'), await count('step')]).toEqual([1, 2, 0]);
  });

  it('changes nothing when every step comes again (I10)', async () => {
    const receipt = await house.apply(house.person('renewal-granted'));
    const seen = new Set<number>();
    for (let due = await house.listDue(); due.length > 0; due = await house.listDue()) {
      await Promise.all([house.steps.run(due), other.steps.run(due)]);
      due.forEach((id) => seen.add(id));
    }
    const before = await house.snapshot();
    expect(await Promise.all([house.steps.run([...seen]), other.steps.run([...seen])])).toEqual([0, 0]);
    expect(await house.snapshot()).toEqual(before);
    expect((await house.detail(receipt)).state).toBe('delivered');
  });
});

describe('An applicant', () => {
  it('finds their applications newest first and page by page, whichever process received them', async () => {
    const received: string[] = [];
    for (const [index, process] of [house, other, house, other].entries()) {
      received.push((await process.apply(house.person('renewal-granted'), { idempotencyKey: `in order ${index}` })).reference);
      house.clock.advance({ minutes: 1 });
    }
    const first = await house.applications.listOwn(7, 3);
    const rest = await house.applications.listOwn(7, 3, first.at(-1)?.id);
    expect([...first, ...rest].map(({ reference }) => reference)).toEqual(received.reverse());
    expect(await house.applications.listOwn(8, 3, first[0]?.id)).toEqual([]);
  });
});

describe('An application that a machine may not grant', () => {
  it('waits for a person at the responsible office, with reasons, until the end of the period to answer (T23)', async () => {
    const receipt = await house.apply(house.person('renewal-no-report'));
    await house.runAll();
    expect(await house.history(receipt)).toEqual(['received', 'routed', 'assessed', 'handed-to-officer']);
    expect(await house.detail(receipt)).toMatchObject({ state: 'received', officeCode: text, decidedAt: null });
    const { officeCode } = await house.detail(receipt);
    expect(await tasks()).toEqual([{ office_code: officeCode, skill: 'traffic.accept', reasons: ['medical-valid', 'medical-report'], due_at: new Date('2026-11-30T16:00:00Z'), closed_at: null }]);
    expect(await clocks(receipt)).toEqual(['K1 2026-11-23 2026-11-30 running']);
    const assessment = await house.applications.findAssessment(receipt.id);
    expect(assessment?.findings).toContainEqual(expect.objectContaining({ id: 'medical-valid', result: 'fails', reason: { zh: text, en: text }, facts: expect.arrayContaining(['report']) as unknown }));
    expect([await count('issued_document'), await count('register_change')]).toEqual([0, 0]);
  });

  it('is received and waits for a person even when the register has no licence to show: only a person says no', async () => {
    const submission = await house.fillIn(house.person('renewal-none'));
    expect(submission.form).not.toHaveProperty('fileNumber');
    const receipt = await house.send(submission);
    await house.runAll();
    expect(await house.history(receipt)).toContain('handed-to-officer');
    expect(await tasks()).toEqual([expect.objectContaining({ reasons: expect.arrayContaining(['licence-status']) as unknown })]);
  });
});

describe('Sending', () => {
  it('the same twice is one application with one receipt', async () => {
    const submission = await house.fillIn(house.person('renewal-granted'));
    const first = await house.send(submission);
    house.clock.advance({ hours: 1 });
    expect(await other.send(submission)).toEqual({ ...first, repeated: true });
    expect([await count('application'), await count('step'), await count('action'), await count('clock')]).toEqual([1, 1, 1, 1]);
  });

  it('something else under a used key is refused, from another account it is another application', async () => {
    const submission = await house.fillIn(house.person('renewal-granted'));
    await house.send(submission);
    expect(await house.refused({ ...submission, form: { ...(submission.form as object), contactPhone: '13903710009' } })).toEqual({ keyReused: true });
    expect(await house.send({ ...submission, accountId: 8 })).toMatchObject({ repeated: false });
    expect(await count('application')).toBe(2);
  });

  it('with the same keys at once, in any order, from two processes makes one application for each key', async () => {
    const submission = await house.fillIn(house.person('renewal-violations'));
    const sent = many(64, (index) => ({ ...submission, idempotencyKey: `at-once-${index}` }));
    const receipts = await Promise.all([...sent.map((each) => house.send(each)), ...[...sent].reverse().map((each) => other.send(each)), ...sent.map((each) => house.send(each))]);
    expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(64);
    expect(receipts.filter(({ repeated }) => !repeated)).toHaveLength(64);
    expect([await count('application'), await count('step'), await count('action')]).toEqual([64, 64, 64]);
  });

  it('what is not valid stores nothing and names each field', async () => {
    const submission = await house.fillIn(house.person('renewal-granted'), { answers: { contactPhone: '12' }, materials: [{ material: 'tax-return', upload: '1' }] });
    expect(await house.refused(submission)).toEqual({ problems: [expect.objectContaining({ pointer: '/contactPhone' })] });
    expect(await count('application')).toBe(0);
  });
});

describe('Taking an application back', () => {
  it('before a decision ends its clocks, tasks and steps (T46)', async () => {
    const [waiting, fresh] = [await house.apply(house.person('renewal-violations')), await house.apply(house.person('renewal-granted'))];
    await house.steps.run((await house.query<{ id: number }>('SELECT id FROM step WHERE application_id = $1', [waiting.id])).map(({ id }) => id));
    for (const receipt of [waiting, fresh]) {
      expect(await house.withdraw.withdraw(receipt.reference, 7)).toEqual({ ok: true, value: 'withdrawn' });
      expect(await clocks(receipt)).toEqual(['K1 2026-11-23 2026-11-30 ended']);
    }
    expect(await tasks()).toEqual([expect.objectContaining({ closed_at: new Date(monday) })]);
    expect(await count('step')).toBe(0);
    house.clock.advance({ days: 30 });
    expect(await house.sweep.sweep(0)).toMatchObject({ lostSteps: 0, endedPeriods: 0, oldDrafts: 0 });
    expect(await house.withdraw.withdraw(waiting.reference, 7)).toEqual({ ok: true, value: 'withdrawn' });
    expect(await house.history(waiting)).toEqual(['received', 'routed', 'assessed', 'handed-to-officer', 'withdrawn']);
  });

  it('at a counter says in its history who did it for them, and where', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    const counter = { officerId: 77, office: '410200-bureau', identity: 'agrees', confirmedBy: 'signature', originals: [] } as const;
    expect(await house.withdraw.withdraw(receipt.reference, 7, counter)).toEqual({ ok: true, value: 'withdrawn' });
    const { officerId: _, ...seen } = counter;
    expect((await house.applications.listActions(receipt.id)).at(-1)).toMatchObject({ kind: 'withdrawn', actor: 'officer:77', detail: { counter: seen } });
    expect(await house.query(`SELECT body ->> 'zh' AS said FROM notice WHERE application_id = $1 ORDER BY id DESC LIMIT 1`, [receipt.id])).toEqual([{ said: expect.stringContaining('开封市公安局窗口按您的要求撤回') as string }]);
  });

  it('after a decision is refused, and of another person’s there is nothing to take back', async () => {
    const receipt = await house.apply(house.person('renewal-granted'));
    expect(await house.withdraw.withdraw(receipt.reference, 8)).toEqual({ ok: false, error: 'not-found' });
    await house.steps.run(await house.listDue());
    expect(await house.withdraw.withdraw(receipt.reference, 7)).toEqual({ ok: false, error: 'decided' });
    expect((await house.detail(receipt)).state).toBe('approved');
  });

  it('while a worker is deciding wins: the worker’s decision is void', async () => {
    const receipt = await house.apply(house.person('renewal-granted'));
    let deciding: Promise<number> | undefined;
    await whileDriversAreLocked(async () => {
      deciding = other.steps.run(await house.listDue());
      await until(() => claimedTimes(1));
      expect(await house.withdraw.withdraw(receipt.reference, 7)).toEqual({ ok: true, value: 'withdrawn' });
    });
    expect(await deciding).toBe(0);
    expect(await house.history(receipt)).toEqual(['received', 'withdrawn']);
    expect([await count('issued_document'), await count('register_change'), await count('assessment'), await count('step')]).toEqual([0, 0, 0, 0]);
  });
});

describe('Steps', () => {
  it('cannot be written by a worker whose claim has run out', async () => {
    const receipt = await house.apply(house.person('renewal-granted'));
    const runs: Promise<number>[] = [];
    await whileDriversAreLocked(async () => {
      const due = await house.listDue();
      runs.push(house.steps.run(due));
      await until(() => claimedTimes(1));
      expect(await other.steps.run(due)).toBe(0);
      house.clock.advance({ seconds: 11 });
      runs.push(other.steps.run(due));
      await until(() => claimedTimes(2));
    });
    expect(await Promise.all(runs)).toEqual([0, 1]);
    expect(await house.history(receipt)).toEqual(['received', 'routed', 'assessed', 'granted']);
    expect([await count('issued_document'), await count('register_change'), await count('step')]).toEqual([2, 1, 1]);
  });

  it('of one bad application are tried eight times and then wait for an operator, while its neighbours are done at once', async () => {
    const submission = await house.fillIn(house.person('renewal-violations'));
    const receipts = await Promise.all(many(64, (index) => house.send({ ...submission, idempotencyKey: `poison-${index}` })));
    await house.query(`UPDATE application SET service_id = 'traffic.abolished' WHERE id = $1`, [receipts[20]?.id]);
    expect(await house.steps.run(await house.listDue())).toBe(63);
    expect(await count('task')).toBe(63);
    for (let attempt = 2; attempt <= 8; attempt += 1) {
      expect(await house.query('SELECT attempts, parked_at FROM step')).toEqual([{ attempts: attempt - 1, parked_at: null }]);
      expect(await house.listDue()).toEqual([]);
      house.clock.advance({ seconds: 2 ** (attempt - 1) });
      expect(await house.steps.run(await house.listDue())).toBe(0);
    }
    expect(await house.query('SELECT application_id, attempts, parked_at, error FROM step')).toEqual([
      { application_id: receipts[20]?.id, attempts: 8, parked_at: house.clock.now(), error: 'Error: There is no service traffic.abolished' },
    ]);
    house.clock.advance({ hours: 1 });
    expect(await house.sweep.sweep(0)).toMatchObject({ lostSteps: 0 });
  });

  it('claimed for the first time and after two crashes, of cases in different periods, are finished in one set', async () => {
    const old = await house.apply(house.person('renewal-granted'));
    house.clock.set('2026-12-01T09:00:00+08:00');
    await house.sweep.sweep(0); // the period to answer has passed
    await house.query('UPDATE step SET fence = 2, attempts = 2');
    const fresh = await house.apply(house.person('renewal-ten-years'));
    expect(await house.steps.run([old.id, fresh.id])).toBe(2); // their first steps, which have their numbers
    expect(await clocks(old)).toEqual(['K1 2026-11-23 2026-11-30 expired', 'K2 2026-11-23 2026-11-24 met', 'K3 2026-12-01 2026-12-15 running']);
    expect(await clocks(fresh)).toEqual(['K1 2026-12-01 2026-12-08 met', 'K3 2026-12-01 2026-12-15 running']);
    expect(await house.query(`SELECT kind FROM step WHERE kind = 'assess'`)).toEqual([]);
  });

  it('of a kind that a newer version has begun are given back, and keep nobody from theirs', async () => {
    const [newer, known] = [await house.apply(house.person('renewal-violations')), await house.apply(house.person('renewal-accident'))];
    await house.query(`UPDATE step SET kind = 'of-a-newer-version' WHERE application_id = $1`, [newer.id]);
    expect(await house.steps.run(await house.listDue())).toBe(1);
    expect(await house.history(known)).toEqual(['received', 'routed', 'assessed', 'handed-to-officer']);
    expect(await house.query('SELECT application_id, claimed_until, error FROM step')).toEqual([{ application_id: newer.id, claimed_until: null, error: 'Error: No step kind of-a-newer-version' }]);
  });

  it('lost with Redis are found by the sweep and done', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await house.loseRedis();
    expect(await house.sweep.sweep(5_000)).toMatchObject({ lostSteps: 0 });
    house.clock.advance({ seconds: 5 });
    expect(await house.sweep.sweep(5_000)).toMatchObject({ lostSteps: 1 });
    const worker = await house.openAnother();
    worker.work();
    await until(async () => (await house.history(receipt)).includes('handed-to-officer'));
    await worker.app.close();
    expect(await house.sweep.sweep(0)).toMatchObject({ lostSteps: 0 });
  });

  it('of 64 different people ask the database as often as the step of one', async () => {
    const drivers = await house.query<Party>(`SELECT name, 'identity-card' AS "documentType", id_number AS "documentNumber", '13903710001' AS phone FROM population_person JOIN driver_licence ON licence_number = id_number WHERE alive AND id_number NOT IN (SELECT document_number FROM sandbox_persona) ORDER BY id_number LIMIT 59`);
    const granted = ['granted', 'ten-years', 'elder', 'foreigner', 'class-reduced'].map((name) => house.person(`renewal-${name}`));
    await house.apply(house.person('renewal-violations')); // what is asked once in a while is asked before
    await house.runAll();
    await house.apply(house.person('renewal-full-points-settled'));
    const first = await house.listDue();
    const one = await statementsOf(() => house.steps.run(first));
    await house.query('TRUNCATE step');
    for (const person of [...granted, ...drivers]) await house.apply(person);
    const due = await house.listDue();
    expect(due).toHaveLength(64);
    const all = await statementsOf(() => house.steps.run(due));
    expect(all).toEqual(one.map(() => text));
    expect(new Set(all).size).toBe(all.length);
    expect(await count('application WHERE decided_at IS NOT NULL')).toBeGreaterThan(5);
    expect(await count('task')).toBeGreaterThan(10);
  });
});

/** What `work` says to PostgreSQL, on any connection; drawing ids by the thousand aside. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = jest.spyOn(Client.prototype, 'query');
  await work();
  const said = spy.mock.calls.map(([statement]: unknown[]) => (typeof statement === 'string' ? statement : (statement as { text: string }).text));
  spy.mockRestore();
  return said.filter((statement) => !statement.includes('yichuang_id'));
}
