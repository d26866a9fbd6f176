import { Applications, HandOver, ListHeld, ListWaiting, Perform, ReadCase, Reassign, Release, RenewLease, Sweep, TakeThis, Withdraw, type Lease, type Officer } from '@yichuang/one-window';
import { Database } from '@yichuang/platform';

import { office, officer, openQueue, type Queue } from '../support/queue.js';

const [li, wang] = [officer(1), officer(2)];
const supervisor = officer(9, { role: 'supervisor', skills: [] });
let queue: Queue;

beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(() => queue.reset());
afterAll(() => queue.close());

const renew = (lease: Lease, who: Officer): Promise<Date | undefined> => queue.room(RenewLease).renew(lease, who);
const many = <T>(size: number, make: (index: number) => T): T[] => Array.from({ length: size }, (_, index) => make(index));

describe('Taking the next case', () => {
  it('gives the one whose legal time ends first, and says why', async () => {
    await queue.put([{ dueInHours: 30 }, { dueInHours: 10 }, { dueInHours: 20 }]);
    expect(await queue.take(li)).toEqual({
      taskId: 2,
      fence: 1,
      applicationId: 2,
      reference: 'R2',
      serviceId: 'household.plain',
      officeCode: office,
      stage: 'accept',
      reasons: ['as-said'],
      openedAt: queue.clock.now(),
      leaseUntil: new Date('2026-11-23T10:30:00+08:00'),
      dueAt: new Date('2026-11-23T20:00:00+08:00'),
      clock: 'K1',
      waiting: 2,
    });
    expect([(await queue.take(li))?.taskId, (await queue.take(wang))?.taskId, await queue.take(li)]).toEqual([3, 1, undefined]);
  });

  it('orders over all offices and skills of the officer', async () => {
    const [offices, skills] = [many(12, (n) => `office-${n}`), ['household', 'traffic', 'exit-entry']];
    await queue.put(many(144, (n) => ({ officeCode: `office-${n % 12}`, skill: `${skills[n % 3]}.${n % 2 ? 'accept' : 'hand-out'}`, dueInHours: 1 + ((n * 59) % 144) })));
    const dues: number[] = [];
    for (let next = await queue.take(officer(1, { offices, skills })); next; next = await queue.take(officer(1, { offices, skills }))) dues.push(next.dueAt.getTime());
    expect(dues).toHaveLength(144);
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
  });

  it('shows no work of another office, another domain or another stage', async () => {
    await queue.put([{ officeCode: '410200-traffic' }, { skill: 'traffic.accept' }, { skill: 'household.examine' }, { skill: 'household.decide' }]);
    expect(await queue.take(li)).toBeUndefined();
    expect(await queue.take(supervisor)).toBeUndefined();
    expect((await queue.take(officer(3, { role: 'examiner' })))?.taskId).toBe(3);
    expect((await queue.take(officer(4, { role: 'decider' })))?.taskId).toBe(4);
  });

  it('passes over work that is not for the officer (I5)', async () => {
    await queue.put([...many(20, () => ({ dueInHours: 1, notFor: [li.id] })), { dueInHours: 2 }]);
    expect((await queue.take(li))?.taskId).toBe(21);
    expect(await queue.take(li)).toBeUndefined();
    expect((await queue.take(wang))?.waiting).toBe(19);
  });

  it('gives many who ask at once each another, none left out and the most urgent first', async () => {
    await queue.put(many(64, (n) => ({ dueInHours: 64 - n })));
    const given = await Promise.all(many(40, (n) => queue.take(officer(n + 1), n % 2)));
    const ids = given.flatMap((each) => each?.taskId ?? []);
    expect([...ids].sort((a, b) => a - b)).toEqual(many(40, (n) => n + 25));
    const rest = await Promise.all(many(30, (n) => queue.take(officer(n + 100), n % 2)));
    expect(new Set([...ids, ...rest.flatMap((each) => each?.taskId ?? [])]).size).toBe(64);
  });

  it('gives nothing of a case that was taken back', async () => {
    const reference = await queue.receive();
    await queue.room(Withdraw).withdraw(reference, 7);
    expect(await queue.take(li)).toBeUndefined();
  });
});

describe('Taking a case by its reference', () => {
  it('gives it to who may have it, as long as nobody holds it', async () => {
    const reference = await queue.receive();
    const takeThis = (who: Officer) => queue.room(TakeThis).take(who, reference);
    for (const stranger of [officer(3, { offices: ['410200-traffic'] }), officer(4, { skills: ['traffic'] }), officer(5, { role: 'examiner' }), supervisor]) expect(await takeThis(stranger)).toBeUndefined();
    expect(await queue.room(TakeThis).take(li, 'R404')).toBeUndefined();
    const lease = await takeThis(li);
    expect(lease).toMatchObject({ fence: 1 });
    expect(await takeThis(wang)).toBeUndefined();
    queue.clock.advance({ minutes: 30 });
    expect(await takeThis(li)).toEqual({ ...lease, fence: 2 });
  });
});

describe('A lease', () => {
  it('lasts half an hour from the last sign of life', async () => {
    await queue.put([{}]);
    const lease = await queue.taken(li);
    queue.clock.advance({ minutes: 29 });
    expect(await renew(lease, li)).toEqual(new Date('2026-11-23T10:59:00+08:00'));
    queue.clock.advance({ minutes: 29, seconds: 59 });
    expect(await queue.room(Sweep).sweep(0)).toMatchObject({ endedLeases: 0 });
    expect(await queue.take(wang)).toBeUndefined();
    queue.clock.advance({ seconds: 1 });
    expect(await renew(lease, li)).toBeUndefined();
    expect(await queue.room(Sweep).sweep(0)).toMatchObject({ endedLeases: 1 });
    expect(await queue.take(wang)).toMatchObject({ taskId: 1, fence: 2 });
  });

  it('that was lost renews, releases and hands over nothing, also when its officer has the case again', async () => {
    await queue.receive();
    const lost = await queue.taken(li);
    queue.clock.advance({ minutes: 30 });
    await queue.room(Sweep).sweep(0);
    const now = await queue.taken(li);
    expect(now.fence).toBe(lost.fence + 1);
    expect([await renew(lost, li), await queue.room(Release).release(lost, li)]).toEqual([undefined, false]);
    expect([await renew(now, wang), await queue.room(Release).release(now, wang)]).toEqual([undefined, false]);
    expect(await queue.room(HandOver).handOver({ reference: lost.reference, by: wang, to: officer(3) })).toEqual({ ok: false, error: 'not-yours' });
    expect(await queue.room(Release).release(now, li)).toBe(true);
    expect(await queue.room(HandOver).handOver({ reference: lost.reference, by: li, to: wang })).toEqual({ ok: false, error: 'not-yours' });
  });

  it('that is released gives the case back as it was', async () => {
    const reference = await queue.receive();
    const before = await queue.room(ReadCase).find(reference);
    await queue.room(Release).release(await queue.taken(li), li);
    expect(await queue.room(ReadCase).find(reference)).toEqual({ ...before, task: { ...before?.task, fence: 1 } });
    expect(await queue.take(wang)).toMatchObject({ reference, fence: 2 });
  });

  it('is what an officer writes under: who lost it writes nothing', async () => {
    const { reference } = await queue.receive().then(() => queue.taken(li));
    const accept = (who: Officer) => queue.room(Perform).perform({ reference, officer: who, act: 'accept', input: { complete: true } });
    queue.clock.advance({ minutes: 30 });
    await queue.room(Sweep).sweep(0);
    const lease = await queue.taken(wang);
    expect(await accept(li)).toMatchObject({ ok: false, error: { closed: { en: 'Another officer holds the case' } } });
    const reading = jest.spyOn(queue.room(ReadCase), 'find').mockImplementationOnce(async (each) => {
      const the = await queue.room(ReadCase, 1).find(each);
      await queue.room(Release, 1).release(lease, wang); // between reading and writing
      await queue.take(li, 1);
      return the;
    });
    expect(await accept(wang)).toMatchObject({ ok: false, error: { closed: { zh: '本办件正由其他人员办理' } } });
    reading.mockRestore();
    expect((await queue.room(ReadCase).find(reference))?.state).toBe('received');
  });
});

describe('Handing a case over', () => {
  const handOver = (reference: string, to: Officer, by = li) => queue.room(HandOver).handOver({ reference, by, to });
  const history = async (reference: string) => (await queue.room(Applications).listActions((await queue.room(ReadCase).find(reference))?.id ?? 0)).map(({ kind, actor, detail }) => ({ kind, actor, detail }));

  it('gives it to a colleague until the end of the next working day, and stands in its history', async () => {
    const { reference, dueAt } = await queue.receive().then(() => queue.taken(li));
    expect(await handOver(reference, wang)).toEqual({ ok: true, value: new Date('2026-11-25T00:00:00+08:00') });
    expect((await history(reference)).at(-1)).toEqual({ kind: 'assigned', actor: 'officer:1', detail: { stage: 'accept', from: 1, to: 2 } });
    const { task } = (await queue.room(ReadCase).find(reference)) ?? {};
    expect(task).toMatchObject({ claimedBy: 2, fence: 2, dueAt });
    queue.clock.advance({ hours: 20 });
    expect(await renew({ taskId: task?.id ?? 0, fence: 2 }, wang)).toEqual(new Date('2026-11-25T00:00:00+08:00'));
    expect(await renew({ taskId: task?.id ?? 0, fence: 1 }, li)).toBeUndefined();
  });

  it('is refused to a colleague without the office, the skill or the role, and who may not have it', async () => {
    const { reference, taskId } = await queue.receive().then(() => queue.taken(li));
    for (const to of [officer(3, { offices: ['410200-traffic'] }), officer(4, { skills: ['traffic'] }), officer(5, { role: 'examiner' }), supervisor]) {
      expect(await handOver(reference, to)).toEqual({ ok: false, error: 'not-for-them' });
    }
    await queue.query('UPDATE task SET not_for = ARRAY[2] WHERE id = $1', [taskId]);
    expect(await handOver(reference, wang)).toEqual({ ok: false, error: 'not-for-them' });
    expect((await history(reference)).at(-1)?.kind).toBe('handed-to-officer');
  });

  it('twice at once gives it to one of them', async () => {
    const { reference } = await queue.receive().then(() => queue.taken(li));
    const results = await Promise.all([queue.room(HandOver, 0).handOver({ reference, by: li, to: wang }), queue.room(HandOver, 1).handOver({ reference, by: li, to: officer(3) })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await history(reference)).filter(({ kind }) => kind === 'assigned')).toHaveLength(1);
  });

  it('is done by a supervisor with any case of their offices, held or free, and by nobody else', async () => {
    const reference = await queue.receive();
    const reassign = (by: Officer, to = wang) => queue.room(Reassign).reassign({ reference, by, to });
    expect(await reassign(supervisor)).toMatchObject({ ok: true });
    expect(await reassign(supervisor, li)).toMatchObject({ ok: true });
    for (const by of [li, { ...supervisor, offices: ['410200-traffic'] }]) expect(await reassign(by)).toEqual({ ok: false, error: 'not-yours' });
    expect((await history(reference)).slice(-2)).toEqual([
      { kind: 'assigned', actor: 'officer:9', detail: { stage: 'accept', from: null, to: 2 } },
      { kind: 'assigned', actor: 'officer:9', detail: { stage: 'accept', from: 2, to: 1 } },
    ]);
  });
});

describe('The lists of the queue', () => {
  it('show what waits for an officer and what they hold, the most urgent first, each with one question to the database', async () => {
    await queue.put([...many(250, (n) => ({ dueInHours: 250 - n })), { skill: 'traffic.accept' }, { officeCode: '410200-traffic' }, { skill: 'household.examine' }]);
    const mine = await queue.taken(li);
    await queue.taken(wang);
    const asked = jest.spyOn(queue.room(Database), 'prepared');
    const [waiting, held] = [await queue.room(ListWaiting).list(li), await queue.room(ListHeld).list(li)];
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
    expect(waiting.map(({ taskId }) => taskId)).toEqual(many(200, (n) => 248 - n));
    expect(waiting[0]).toMatchObject({ reference: 'R248', applicantName: '曹斌', state: 'received', stage: 'accept', heldBy: null, heldSince: null, leaseUntil: null });
    expect(held).toEqual([expect.objectContaining({ taskId: mine.taskId, heldBy: li.id, heldSince: queue.clock.now(), leaseUntil: mine.leaseUntil })]);
  });

  it('show a supervisor everything of their offices, whatever the stage, and who has what since when', async () => {
    await queue.put([{ dueInHours: 3 }, { dueInHours: 2, skill: 'household.decide', notFor: [supervisor.id] }, { dueInHours: 1 }, { officeCode: '410200-traffic' }]);
    await queue.taken(li);
    expect((await queue.room(ListWaiting).list(supervisor)).map(({ taskId }) => taskId)).toEqual([2, 1]);
    expect((await queue.room(ListHeld).list(supervisor)).map(({ taskId, heldBy }) => [taskId, heldBy])).toEqual([[3, li.id]]);
  });

  it('name the person an application is about, not the one who acts for them', async () => {
    await queue.put([{}]);
    await queue.query(`UPDATE application SET form = '{"handledBy": "agent", "subject": {"name": "段秀兰"}}'`);
    expect((await queue.room(ListWaiting).list(li))[0]?.applicantName).toBe('段秀兰');
  });
});
