import type { TestingModule } from '@nestjs/testing';
import { migrations } from '@yichuang/house';
import { civilDateOf, TestClock, workingCalendar } from '@yichuang/kernel';
import { firstBrokenLine, isFinal, lifecycle, RunSteps, Submit, Sweep, Withdraw, type Action, type ActionKind, type State } from '@yichuang/one-window';
import { Database } from '@yichuang/platform';
import fc from 'fast-check';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { emptyTables } from '../support/empty-tables.js';
import { openOneWindow } from '../support/one-window-process.js';
import { OutsideWorld } from '../support/outside-world.js';
import { plainService } from '../support/plain-service.js';
import { createTestRedis } from '../support/redis.js';

const redis = createTestRedis();
const clock = new TestClock('2026-11-23');
const world = new OutsideWorld();
let database: TestDatabase;
let processes: TestingModule[];

/** One stretch of time in which all this happens at once, in two processes. */
interface Stretch {
  readonly hours: number;
  readonly outcomes: readonly ('holds' | 'fails' | 'unknown')[];
  readonly deliveryMethod: 'post' | 'window';
  /** Which applications are taken back, by their number; those that are not there are not. */
  readonly withdrawn: readonly number[];
  /** Which of the due steps reach a worker: every `n`th. */
  readonly everyNth: number;
  readonly isSwept: boolean;
  readonly trouble: 'none' | 'registers' | 'carrier' | 'parcels';
}

const stretch: fc.Arbitrary<Stretch> = fc.record({
  hours: fc.constantFrom(0, 1, 5, 24, 24, 72, 240),
  outcomes: fc.array(fc.constantFrom('holds', 'holds', 'fails', 'unknown'), { maxLength: 6 }),
  deliveryMethod: fc.constantFrom('post', 'post', 'window'),
  withdrawn: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
  everyNth: fc.constantFrom(1, 1, 2, 3),
  isSwept: fc.boolean(),
  trouble: fc.constantFrom('none', 'none', 'none', 'registers', 'carrier', 'parcels'),
});
const starts = fc.constantFrom('2026-11-23T09:00:00+08:00', '2026-02-13T23:30:00+08:00', '2026-09-29T00:00:00+08:00', '2026-12-29T12:00:00+08:00');

const query = <R>(sql: string, params?: readonly unknown[]) => room(Database).query<R>(sql, params);
const room = <T>(type: abstract new (...args: never[]) => T, process = 0): T => (processes[process] as TestingModule).get<T>(type);

const open = (): Promise<TestingModule> => openOneWindow({ services: { database, redis }, migrations, clock, parts: world.parts });

beforeAll(async () => {
  database = await createTestDatabase(migrations);
  processes = [await open(), await open()];
});
afterAll(async () => {
  for (const app of processes) await app.close();
  await database.drop();
  await redis.drop();
});

class Histories {
  readonly references: string[] = [];
  readonly stepIds = new Set<number>();
  private carrierTroubles = 0;

  async live({ hours, outcomes, deliveryMethod, withdrawn, everyNth, isSwept, trouble }: Stretch): Promise<void> {
    clock.advance({ hours });
    world.registersAnswer = trouble !== 'registers';
    world.parcelsArrive = trouble !== 'parcels';
    world.carrierAnswers = !(trouble === 'carrier' && this.carrierTroubles++ < 5); // after eight failures a step waits for an operator
    const due = await this.listDue();
    const taken = due.filter((_, index) => index % everyNth === 0);
    await Promise.all([
      ...outcomes.map((outcome) => this.submit(outcome, deliveryMethod)),
      ...withdrawn.flatMap((number) => this.references[number] ?? []).map((reference) => room(Withdraw).withdraw(reference, 7)),
      room(RunSteps, 0).run(taken),
      room(RunSteps, 1).run(taken.filter((_, index) => index % 2 === 0)),
      ...(isSwept ? [room(Sweep, 0).sweep(0), room(Sweep, 1).sweep(0)] : []),
    ]);
  }

  /** The outside world answers again and workers have all the time they need. */
  async settle(): Promise<void> {
    [world.registersAnswer, world.carrierAnswers, world.parcelsArrive] = [true, true, true];
    for (let due = await this.listDue(); due.length > 0; due = await this.listDue()) {
      await room(RunSteps).run(due);
      clock.advance({ minutes: 61 });
    }
  }

  async listDue(): Promise<number[]> {
    const due = (await query<{ id: number }>('SELECT id FROM step WHERE parked_at IS NULL ORDER BY id')).map(({ id }) => id);
    due.forEach((id) => this.stepIds.add(id));
    return due;
  }

  private async submit(outcome: string, deliveryMethod: string): Promise<void> {
    const to = deliveryMethod === 'window' ? { pickupOffice: '410105' } : { deliveryRecipient: '曹斌', deliveryPhone: '13903710001', deliveryAddress: '河南省郑州市金水区文化路1号' };
    const submitter = { name: '曹斌', documentType: 'identity-card', documentNumber: '41070319920525689X' } as const;
    const idempotencyKey = `key-${this.references.length}-${Math.random()}`;
    const receipt = await room(Submit).submit({ service: plainService, accountId: 7, submitter, form: { outcome, deliveryMethod, ...to }, materials: [], idempotencyKey });
    if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
    this.references.push(receipt.value.reference);
  }
}

interface Case {
  readonly id: number;
  readonly version: number;
  readonly state: State;
  readonly flags: readonly string[];
  readonly last_hash: string;
  readonly received_at: Date;
  readonly received_on: string;
  readonly accepted_on: string | null;
  readonly log: readonly Action[];
  readonly clocks: readonly { readonly kind: string; readonly status: string; readonly due_on: string; readonly started_on: string }[];
  readonly documents: readonly string[];
  readonly open_tasks: number;
}

async function listCases(): Promise<Case[]> {
  const cases = await query<Omit<Case, 'log'>>(`SELECT a.*,
    (SELECT coalesce(jsonb_agg(c), '[]') FROM clock c WHERE c.application_id = a.id) AS clocks,
    (SELECT coalesce(jsonb_agg(d.kind ORDER BY d.kind), '[]') FROM issued_document d WHERE d.application_id = a.id) AS documents,
    (SELECT count(*) FROM task t WHERE t.application_id = a.id AND closed_at IS NULL) AS open_tasks FROM application a`);
  const actions = await query<Action>('SELECT application_id AS "applicationId", seq, kind, actor, at, state, detail, hash FROM action ORDER BY application_id, seq');
  return cases.map((each) => ({ ...each, log: actions.filter(({ applicationId }) => applicationId === each.id) }));
}

const clockOf: Partial<Record<State, string>> = { received: 'K1', accepted: 'K2', approved: 'K3', producing: 'K3', delivering: 'K3', };

/** I2: who waits has a period that runs, or one that has passed and was flagged; who does not wait has none. */
function hasItsClock({ state, clocks, flags }: Case): boolean {
  const running = clocks.filter(({ status }) => status === 'running').map(({ kind }) => kind);
  const awaited = clockOf[state];
  const passed = clocks.some(({ kind, status }) => kind === awaited && status === 'expired') && flags.includes(`late-${awaited}`);
  return passed ? running.length === 0 : running.join() === (awaited ?? '');
}

/** I4 and I9: every period ends when the calendar and the history say, and never moves. */
function expectedClocks({ received_at, accepted_on, log }: Case): Record<string, [string, string]> {
  const granted = log.find(({ kind }) => kind === 'granted');
  const [received, decided] = [civilDateOf(received_at), granted && civilDateOf(granted.at)];
  return {
    K1: [received, workingCalendar.addWorkingDays(received, 5).on],
    ...(accepted_on && { K2: [accepted_on, workingCalendar.addCalendarDays(accepted_on, 7).on] }),
    ...(decided && { K3: [decided, workingCalendar.addWorkingDays(decided, 10).on] }),
  };
}

function expectLawful(each: Case): void {
  const { log, state } = each;
  const times = (kind: ActionKind): number => log.filter((line) => line.kind === kind).length;
  const isDeemed = times('deemed-accepted') > 0;
  const led = log.slice(1).map((line, index) => (lifecycle[(log[index] as Action).state] as Partial<Record<ActionKind, State>>)[line.kind]);
  const found = {
    brokenLine: firstBrokenLine(log),
    end: [log.at(-1)?.hash, log.at(-1)?.state],
    states: log.slice(1).map((line) => line.state),
    afterTheEnd: log.slice(0, -1).some((line) => isFinal(line.state)),
    hasItsClock: hasItsClock(each),
    acceptedOn: each.accepted_on,
    clocks: Object.fromEntries(each.clocks.map((period) => [period.kind, [period.started_on, period.due_on]])),
    twice: (['granted', 'deemed-accepted', 'delivered', 'assessed'] as const).filter((kind) => times(kind) > 1),
    documents: each.documents,
    tasks: each.open_tasks,
  };
  expect(found).toEqual({
    brokenLine: undefined,
    end: [each.last_hash, state],
    states: led,
    afterTheEnd: false, // I6
    hasItsClock: true,
    acceptedOn: isDeemed ? each.received_on : null, // I3
    clocks: expectedClocks(each),
    twice: [],
    documents: [...(isDeemed ? ['acceptance-notice'] : []), ...(times('granted') ? ['certificate', 'decision'] : [])],
    tasks: state !== 'withdrawn' && (times('handed-to-officer') > 0 || isAtWindow(each) || isLateInPost(each)) ? 1 : 0,
  });
}

const everything = () => Promise.all(['application', 'action', 'clock', 'task', 'step', 'assessment', 'issued_document'].map((table) => query(`SELECT to_jsonb(t) FROM ${table} t ORDER BY to_jsonb(t)::text`)));

const isAtWindow = ({ state, log }: Case): boolean => state === 'delivering' && log.some(({ detail }) => (detail as { method?: string }).method === 'window');

/** What the carrier has not proved to have arrived in time is looked after by a person. */
const isLateInPost = ({ state, log }: Case): boolean => state === 'delivering' && log.some(({ kind, detail }) => kind === 'limit-passed' && (detail as { clock?: string }).clock === 'K3');

/** Nobody is forgotten: delivered, taken back, waiting for a person, or waiting at a window. */
const isSettled = ({ state, open_tasks, log }: Case): boolean =>
  isFinal(state) || open_tasks === 1 || (state === 'delivering' && (log.at(-1)?.detail as { method?: string }).method === 'window') || log.at(-1)?.kind === 'limit-passed';

describe('Whatever happens to applications, and in whatever order', () => {
  it('the law is kept at every moment (I2, I3, I4, I6, I9), nobody is forgotten, and repeating all steps changes nothing (I10)', async () => {
    let lived = 0;
    await fc.assert(
      fc.asyncProperty(starts, fc.array(stretch, { minLength: 8, maxLength: 20 }), async (start, stretches) => {
        await emptyTables(['application', 'action', 'clock', 'task', 'step', 'assessment', 'issued_document'], query);
        clock.set(start);
        const histories = new Histories();
        const checked = new Map<number, number>();
        for (const each of stretches) {
          await histories.live(each);
          const moved = (await listCases()).filter(({ id, version }) => checked.get(id) !== version);
          for (const one of moved) expectLawful(one);
          moved.forEach(({ id, version }) => checked.set(id, version));
        }
        await histories.settle();
        const cases = await listCases();
        cases.forEach(expectLawful);
        expect(cases.filter((each) => !isSettled(each))).toEqual([]);
        expect(cases).toHaveLength(histories.references.length);
        const before = await everything();
        expect(await room(RunSteps, 1).run([...histories.stepIds])).toBe(0);
        expect(await everything()).toEqual(before);
        lived += cases.length;
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(lived).toBeGreaterThan(300);
  });
});
