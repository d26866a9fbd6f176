import { openHouse, type House } from '../support/house.js';

const monday = '2026-11-23T10:00:00+08:00';
let house: House;

beforeAll(async () => {
  house = await openHouse(monday);
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const clocks = async ({ id }: { id: number }) => (await house.applications.listClocks(id)).map(({ kind, startedOn, dueOn, status }) => `${kind} ${startedOn} ${dueOn} ${status}`);
const sweep = async () => (await house.sweep.sweep(0)).endedPeriods;

describe('The period to answer', () => {
  it('that passes in silence is an acceptance from the day of receipt, with a notice (T20)', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await house.runAll();
    house.clock.set('2026-11-30T23:59:59.999+08:00');
    expect(await sweep()).toBe(0);
    house.clock.set('2026-12-01T00:00:00+08:00');
    expect(await sweep()).toBe(1);
    expect(await house.detail(receipt)).toMatchObject({ state: 'accepted', flags: ['deemed'], acceptedOn: '2026-11-23' });
    expect((await house.history(receipt)).at(-1)).toBe('deemed-accepted');
    expect(await clocks(receipt)).toEqual(['K1 2026-11-23 2026-11-30 expired', 'K2 2026-11-23 2026-11-24 running']);
    expect(await house.query('SELECT skill, due_at FROM task WHERE closed_at IS NULL')).toEqual([{ skill: 'traffic.examine', due_at: new Date('2026-11-24T16:00:00Z') }]);
    await house.runAll();
    const [notice] = await house.query<{ kind: string; made_at: Date | null; content: { paragraphs: { zh: string }[] } }>('SELECT kind, made_at, content FROM issued_document');
    expect(notice).toMatchObject({ kind: 'acceptance-notice', made_at: house.clock.now() });
    expect(notice?.content.paragraphs[0]?.zh).toContain('2026年11月23日起即为受理');
  });

  it('passes for an application that no worker has looked at, which is granted all the same afterwards', async () => {
    const receipt = await house.apply(house.person('renewal-granted'));
    house.clock.set('2026-12-01T09:00:00+08:00');
    expect(await sweep()).toBe(1);
    await house.runAll();
    expect(await house.detail(receipt)).toMatchObject({ state: 'delivered', acceptedOn: '2026-11-23' });
    expect(await house.history(receipt)).toEqual(['received', 'deemed-accepted', 'routed', 'assessed', 'granted', 'put-into-production', 'handed-over', 'delivered']);
    expect(await clocks(receipt)).toEqual(['K1 2026-11-23 2026-11-30 expired', 'K2 2026-11-23 2026-11-24 met', 'K3 2026-12-01 2026-12-15 met']);
  });

  it('is kept for everyone else when one application cannot be dealt with', async () => {
    const [broken, sound] = [await house.apply(house.person('renewal-violations')), await house.apply(house.person('renewal-accident'))];
    await house.query(`UPDATE application SET service_id = 'traffic.abolished' WHERE id = $1`, [broken.id]);
    house.clock.advance({ days: 14 });
    expect(await sweep()).toBe(1);
    expect((await house.detail(sound)).state).toBe('accepted');
    expect(await clocks(broken)).toEqual(['K1 2026-11-23 2026-11-30 running']);
  });
});

describe('The period to decide', () => {
  it('that passes grants nothing and is noted once for the supervisor', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await house.runAll();
    house.clock.advance({ days: 14 });
    expect([await sweep(), await sweep(), await sweep()]).toEqual([1, 1, 0]);
    expect(await house.detail(receipt)).toMatchObject({ state: 'accepted', flags: ['deemed', 'late-K2'], decidedAt: null });
    expect((await house.history(receipt)).slice(-2)).toEqual(['deemed-accepted', 'limit-passed']);
    expect(await house.withdraw.withdraw(receipt.reference, 7)).toEqual({ ok: true, value: 'withdrawn' });
  });
});

describe('The period to deliver', () => {
  it('runs until a result that waits at a window is handed out, and is flagged when it passes', async () => {
    const receipt = await house.apply(house.person('renewal-granted'), { answers: { deliveryMethod: 'window', pickupOffice: '410105' } });
    await house.runAll();
    expect(await house.detail(receipt)).toMatchObject({ state: 'delivering', officeCode: '410100-traffic' });
    expect(await clocks(receipt)).toEqual(['K1 2026-11-23 2026-11-30 met', 'K3 2026-11-23 2026-12-07 running']);
    house.clock.set('2026-12-08T00:00:00+08:00');
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    expect(await house.detail(receipt)).toMatchObject({ state: 'delivering', flags: ['late-K3'] });
    expect((await house.history(receipt)).at(-1)).toBe('limit-passed');
  });
});

describe('A draft', () => {
  it('nobody came back to for thirty days is deleted', async () => {
    const { query, clock } = house;
    await query(`INSERT INTO draft (account_id, service_id, key, answers, saved_at) VALUES (7, 'traffic.driving-licence-renewal', gen_random_uuid(), '{}', $1)`, [clock.now()]);
    clock.set('2026-12-23T23:59:00+08:00');
    expect(await house.sweep.sweep(0)).toMatchObject({ oldDrafts: 0 });
    clock.set('2026-12-24T01:00:00+08:00'); // once an hour
    expect(await house.sweep.sweep(0)).toMatchObject({ oldDrafts: 1 });
  });
});
