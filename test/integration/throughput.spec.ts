import { Backlog, CaseSteps, Flow, History, Latencies, OpsActions, ParkStep, PauseService, ReportWorker, RetrySteps, RollUp, ThroughputModule, TroubledSteps, WaitingTasks, Workers } from '@yichuang/one-window';
import { Test, type TestingModule } from '@nestjs/testing';
import { houseModule } from '@yichuang/house';
import { CLOCK, Config, Database, Log } from '@yichuang/platform';

import { openHouse, until, type House, type HouseProcess } from '../support/house.js';

const monday = '2026-11-23T10:00:30+08:00';
const service = 'traffic.driving-licence-renewal';
const operator = { id: 99 };

let house: House;
let other: HouseProcess;
let console: TestingModule;

beforeAll(async () => {
  house = await openHouse(monday);
  other = await house.openAnother();
  console = await Test.createTestingModule({ imports: [houseModule(), ThroughputModule] })
    .overrideProvider(Config)
    .useValue(house.app.get(Config))
    .overrideProvider(CLOCK)
    .useValue(house.clock)
    .compile();
  console.useLogger(console.get(Log));
});
beforeEach(async () => {
  house.clock.advance({ hours: 1 });
  for (const process of [house, other]) await report(process); // and forget what the test before measured
  await house.reset();
});
afterAll(async () => {
  await console.close();
  await house.close();
});

const rollUp = (process: HouseProcess = house): Promise<number> => process.app.get(RollUp).rollUp();
const report = (process: HouseProcess = house): Promise<void> => process.app.get(ReportWorker).report();
const rows = (table: string): Promise<unknown[]> => house.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`);
const figures = async (): Promise<unknown> => Promise.all(['action_minute', 'action_hour', 'step_minute', 'step_hour', 'roll_up'].map(rows));

/** The truth: the action log counted anew. */
const counted = (unit: 'minute' | 'hour'): Promise<unknown[]> =>
  house.query(
    `SELECT date_trunc('${unit}', at) AS at, service_id, action.kind, count(*)::int AS count FROM action JOIN application ON id = application_id
     WHERE action.kind IN ('received', 'granted', 'withdrawn', 'delivered') GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  );
const rolledUp = (unit: 'minute' | 'hour'): Promise<unknown[]> => house.query(`SELECT ${unit} AS at, service_id, kind, count FROM action_${unit} ORDER BY 1, 2, 3`);

/** Applications spread over minutes and processes, run at once or later. */
async function busyTime(): Promise<void> {
  for (const [index, process] of [house, other, house, house, other].entries()) {
    await process.apply(house.person('renewal-granted'), { idempotencyKey: `busy-${index}` });
    house.clock.advance({ seconds: 7 * index, milliseconds: 350 });
    await process.runAll();
    await report(process);
    house.clock.advance({ minutes: index });
  }
}

/** A step that has failed for the last time. */
async function poisoned(): Promise<{ readonly id: number; readonly reference: string }> {
  const receipt = await house.apply(house.person('renewal-granted'));
  await house.query(`UPDATE application SET service_id = 'household.vanished' WHERE id = $1`, [receipt.id]);
  for (let attempt = 0; attempt < 8; attempt += 1) {
    await house.runAll();
    house.clock.advance({ minutes: 6 });
  }
  return receipt;
}

describe('Figures by minute and hour', () => {
  it('are what the action log says, minute for minute and hour for hour', async () => {
    await busyTime();
    house.clock.advance({ hours: 3 });
    await rollUp();
    expect(await rolledUp('minute')).toEqual(await counted('minute'));
    expect(await rolledUp('hour')).toEqual(await counted('hour'));
  });

  it('stay the same however often, and by how many workers at once, they are counted', async () => {
    await busyTime();
    house.clock.advance({ hours: 3 });
    await Promise.all([rollUp(house), rollUp(other), rollUp(house)]);
    await rollUp();
    const once = await figures();
    for (const process of [house, other, house]) await rollUp(process);
    await report();
    await report(other);
    expect(await figures()).toEqual(once);
    expect(await rolledUp('minute')).toEqual(await counted('minute'));
  });

  it('leave out the minute that is not over, and count it later whole', async () => {
    await house.apply(house.person('renewal-granted'));
    expect(await rollUp()).toBe(0);
    house.clock.advance({ seconds: 45 }); // the minute is over, and may still be added to
    await rollUp();
    expect(await rolledUp('minute')).toEqual([]);
    house.clock.advance({ seconds: 30 });
    await rollUp();
    expect(await rolledUp('minute')).toEqual(await counted('minute'));
  });

  it('catch up after a night without any worker', async () => {
    await busyTime();
    house.clock.advance({ hours: 30 });
    await house.apply(house.person('renewal-granted'));
    house.clock.advance({ hours: 30 });
    while ((await rollUp()) > 0) continue;
    expect(await rolledUp('minute')).toEqual(await counted('minute'));
    expect(await rolledUp('hour')).toEqual(await counted('hour'));
  });

  it('survive a count that breaks off between: nothing is lost and nothing counted twice', async () => {
    await busyTime();
    house.clock.advance({ hours: 3 });
    await house.query(`ALTER TABLE roll_up ADD CONSTRAINT broken CHECK (done_until < '2026-11-23T02:30:00Z')`);
    await expect(rollUp()).rejects.toThrow();
    expect(await rolledUp('minute')).toEqual([]);
    await house.query('ALTER TABLE roll_up DROP CONSTRAINT broken');
    await rollUp(other);
    expect(await rolledUp('minute')).toEqual(await counted('minute'));
  });

  it('add the latencies of all workers up, and the hour has those of its minutes', async () => {
    await busyTime(); // waited 0.35, 7.35, 14.35, 21.35 and 28.35 s
    const [assess] = await console.get(Latencies).list(60, house.clock.now());
    expect(assess).toMatchObject({ serviceId: service, kind: 'assess', finished: 5, failed: 0 });
    expect(Math.abs((assess?.percentiles?.p50 ?? 0) / 14_350 - 1)).toBeLessThan(0.1);
    expect(Math.abs((assess?.percentiles?.p99 ?? 0) / 28_350 - 1)).toBeLessThan(0.1);
    house.clock.advance({ hours: 3 });
    await rollUp();
    const range = { from: new Date('2026-11-23T02:00:00Z'), until: new Date('2026-11-23T03:00:00Z'), kind: 'assess' } as const;
    const [hour] = await console.get(History).list({ ...range, unit: 'hour' });
    expect(hour).toMatchObject({ received: 5, decided: 1, late: 0, finished: 5, failed: 0, percentiles: assess?.percentiles });
    const minutes = await console.get(History).list({ ...range, unit: 'minute' });
    expect(minutes).toHaveLength(60);
    expect(minutes.reduce((sum, { finished }) => sum + finished, 0)).toBe(5);
  });

  it('are kept for as long as is set', async () => {
    const config = { ...house.app.get(Config), figuresKeptDays: { minutes: 2, hours: 7 } };
    const short = new RollUp(house.app.get(Database), config, house.clock);
    const catchUp = async (): Promise<void> => {
      while ((await short.rollUp()) > 0) continue;
    };
    await busyTime();
    house.clock.advance({ days: 3 });
    await catchUp();
    expect([await rolledUp('minute'), await rolledUp('hour')]).toEqual([[], await counted('hour')]);
    house.clock.advance({ days: 5 });
    await catchUp();
    expect(await rolledUp('hour')).toEqual([]);
  });
});

describe('What operators see', () => {
  it('counts the minutes that are not rolled up too', async () => {
    await house.apply(house.person('renewal-granted'));
    const flow = (): Promise<unknown> => console.get(Flow).list(3, house.clock.now());
    expect(await flow()).toMatchObject([{ received: 0 }, { received: 0 }, { received: 1, decided: 0, failed: 0 }]);
    await house.runAll();
    house.clock.advance({ minutes: 1 });
    await rollUp();
    expect(await flow()).toMatchObject([{ received: 0 }, { received: 1, decided: 1 }, { received: 0, decided: 0 }]);
    house.clock.advance({ seconds: 20 });
    await rollUp();
    expect(await flow()).toMatchObject([{ received: 0 }, { received: 1, decided: 1 }, { received: 0, decided: 0 }]);
  });

  it('shows workers with what they hold, until they leave', async () => {
    await report();
    await report(other);
    const workers = await console.get(Workers).list(house.clock.now());
    expect(workers).toHaveLength(2);
    expect(workers[0]).toMatchObject({ process: process.pid, claims: [], seenAt: house.clock.now(), sweptAt: null });
    await other.app.get(ReportWorker).leave();
    expect(await console.get(Workers).list(house.clock.now())).toHaveLength(1);
  });

  it('tells how much is due, since when, and how many cases wait for people', async () => {
    const waitingSince = house.clock.now();
    await house.apply(house.person('renewal-granted'));
    await house.apply(house.person('renewal-violations'));
    house.clock.advance({ minutes: 1 });
    expect(await console.get(Backlog).list(house.clock.now())).toEqual([{ kind: 'assess', waiting: 2, running: 0, oldestAt: waitingSince, paused: 0 }]);
    await house.runAll();
    expect(await console.get(Backlog).list(house.clock.now())).toEqual([]);
    const tasks = (): Promise<unknown> => console.get(WaitingTasks).list(house.clock.now());
    expect(await tasks()).toEqual([{ stage: 'accept', open: 1, claimed: 0, yellow: 0, red: 0 }]);
    house.clock.set('2026-11-30T08:00:00+08:00');
    expect(await tasks()).toMatchObject([{ yellow: 1, red: 0 }]);
    house.clock.set('2026-12-01T00:00:00+08:00');
    expect(await tasks()).toMatchObject([{ yellow: 0, red: 1 }]);
  });
});

describe('A step that is parked', () => {
  it('is found by its reference, its cause, its age and its kind, without anything about a person', async () => {
    const { reference } = await poisoned();
    const steps = console.get(TroubledSteps);
    const [step] = await steps.list({ reference }, 10);
    expect(step).toMatchObject({ reference, kind: 'assess', attempts: 8, error: expect.stringContaining('household.vanished') as unknown, parkedAt: expect.any(Date) as unknown });
    for (const filter of [{ error: 'VANISHED' }, { kind: 'assess' }, { state: 'parked' }, { serviceId: 'household.vanished' }, { olderThanMinutes: 5 }] as const) expect(await steps.count(filter)).toBe(1);
    for (const filter of [{ error: 'other' }, { kind: 'produce' }, { state: 'failed' }, { serviceId: service }, { olderThanMinutes: 7 }] as const) expect(await steps.count(filter)).toBe(0);
    expect(await steps.listCauses()).toMatchObject([{ kind: 'assess', parked: 1, failed: 0 }]);
    const trace = await console.get(CaseSteps).find(reference);
    expect(trace).toMatchObject({ reference, state: 'received', steps: [{ kind: 'assess' }], actions: [{ kind: 'received', actor: 'applicant' }], clocks: [{ kind: 'K1' }] });
    expect(JSON.stringify(trace)).not.toMatch(/submitter|documentNumber|phone|form/);
  });

  it('is retried and comes to its end; who did it is recorded', async () => {
    const { id, reference } = await poisoned();
    await house.query('UPDATE application SET service_id = $2 WHERE id = $1', [id, service]);
    expect(await console.get(RetrySteps).retry({ reference }, 1, operator.id)).toEqual({ ok: true, value: 1 });
    await house.runAll();
    expect((await house.history({ id })).at(-1)).toBe('delivered');
    expect(await console.get(TroubledSteps).count({})).toBe(0);
    expect(await console.get(OpsActions).list(10)).toMatchObject([{ operatorId: 99, kind: 'retried', target: { reference }, count: 1, at: house.clock.now() }]);
  });

  it('is left alone when more match than the operator was shown', async () => {
    await poisoned();
    await poisoned();
    const before = await rows('step');
    expect(await console.get(RetrySteps).retry({ kind: 'assess' }, 1, operator.id)).toEqual({ ok: false, error: { shown: 1, now: 2 } });
    expect([await rows('step'), await rows('ops_action')]).toEqual([before, []]);
  });

  it('by hand is left alone, also by the worker that has it in hand at that moment', async () => {
    const receipt = await house.apply(house.person('renewal-granted'));
    const [stepId = 0] = await house.listDue();
    const park = (reason: string): Promise<boolean> => console.get(ParkStep).park(stepId, reason, operator.id);
    const running = await house.app.get(Database).transaction(async (query) => {
      await query('LOCK TABLE driver_licence IN ACCESS EXCLUSIVE MODE');
      const run = other.steps.run([stepId]);
      await until(async () => (await house.query('SELECT FROM step WHERE fence = 1')).length > 0);
      expect([await park('驾驶人登记系统维护'), await park('再次')]).toEqual([true, false]);
      return [run];
    });
    expect(await Promise.all(running)).toEqual([0]);
    expect([await house.history(receipt), await house.listDue()]).toEqual([['received'], []]);
    expect(await console.get(OpsActions).list(10)).toMatchObject([{ kind: 'parked', target: { stepId, reason: '驾驶人登记系统维护' }, count: 1 }]);
  });
});

describe('A service that is paused', () => {
  const order = { serviceId: service, reason: '制证系统故障', operatorId: operator.id };

  it('receives, and its legal periods run on, while its steps wait', async () => {
    await console.get(PauseService).pause(order);
    house.clock.advance({ seconds: 3 });
    const receipt = await house.apply(house.person('renewal-granted'));
    const due = await house.listDue();
    expect(await house.steps.run(due)).toBe(0);
    expect(await console.get(Backlog).list(house.clock.now())).toEqual([{ kind: 'assess', waiting: 0, running: 0, oldestAt: null, paused: 1 }]);
    house.clock.advance({ minutes: 1 });
    expect((await house.sweep.sweep(5_000)).lostSteps).toBe(0);
    house.clock.set('2026-12-01T00:00:01+08:00');
    await house.sweep.sweep(5_000);
    expect(await house.history(receipt)).toContain('deemed-accepted');
  });

  it('goes on where it stood when it is resumed; both are recorded', async () => {
    await console.get(PauseService).pause(order);
    expect(await console.get(PauseService).pause(order)).toBe(false);
    house.clock.advance({ seconds: 3 });
    const receipt = await house.apply(house.person('renewal-granted'));
    expect(await house.steps.run(await house.listDue())).toBe(0);
    expect(await console.get(PauseService).resume({ ...order, reason: '已修复' })).toBe(true);
    house.clock.advance({ seconds: 10 });
    expect((await house.sweep.sweep(5_000)).lostSteps).toBe(1);
    await house.runAll();
    expect((await house.history(receipt)).at(-1)).toBe('delivered');
    expect(await console.get(OpsActions).list(10)).toMatchObject([
      { kind: 'resumed', target: { serviceId: service, reason: '已修复' }, count: 1 },
      { kind: 'paused', target: { serviceId: service, reason: '制证系统故障' }, count: 0 },
    ]);
  });
});
