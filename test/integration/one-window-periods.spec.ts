import { anyone, type Answers } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { endOfDay, workingCalendar, type CivilDate } from '@yichuang/kernel';
import { Drafts, ReadCase, RecountPeriods, type ClockKind } from '@yichuang/one-window';
import { Database } from '@yichuang/platform';

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
  it('ends with what is sent electronically, and the applicant is told of it once (T55)', async () => {
    const mark = catalogue.get('traffic.inspection-mark');
    const receipt = await house.apply(house.person('inspection-exempt'), { service: mark, answers: { ...mark.samples[0]?.answers(house.clock.today(), anyone), deliveryMethod: 'electronic' } });
    await house.runAll();
    await house.runAll();
    const told = await house.query<{ body: { zh: string; en: string } }>('SELECT body FROM notice WHERE application_id = $1 ORDER BY id', [receipt.id]);
    expect(told.map(({ body }) => `${body.zh} ${body.en}`)).toEqual([expect.stringContaining('已准予'), expect.stringMatching(/结果已送达，可以在网上查看和下载。.*online/)]);
  });

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

describe('A period that was counted before the holidays were announced', () => {
  const recount = () => house.app.get(RecountPeriods).sweep();
  const counted = ({ id }: { id: number }) => house.query('SELECT calendar_version AS calendar, provisional FROM clock WHERE application_id = $1', [id]);
  const announced = [{ calendar: workingCalendar.version, provisional: false }];
  const lastLine = async ({ id }: { id: number }) => (await house.query<{ detail: object }>('SELECT detail FROM action WHERE application_id = $1 ORDER BY seq DESC LIMIT 1', [id]))[0]?.detail;
  const told = async () => (await house.query<{ body: { zh: string; en: string } }>('SELECT body FROM notice')).map(({ body }) => body);
  const countedBefore = async (kind: ClockKind, dueOn: CivilDate, provisional = true) => {
    await house.query(`UPDATE clock SET due_on = $2, due_at = $3, provisional = $4, calendar_version = 'before' WHERE kind = $1`, [kind, dueOn, endOfDay(dueOn), provisional]);
    await house.query('UPDATE task SET due_at = $1', [endOfDay(dueOn)]);
  };

  it('is counted anew: the history and the applicant are told from when to when, and the work moves with it', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await house.runAll();
    await countedBefore('K1', '2026-11-27');
    expect([await recount(), await recount()]).toEqual([1, 0]);
    expect([await clocks(receipt), await counted(receipt)]).toEqual([['K1 2026-11-23 2026-11-30 running'], announced]);
    expect([(await house.history(receipt)).at(-1), await lastLine(receipt)]).toEqual(['periods-recounted', { calendar: workingCalendar.version, recounted: [{ clock: 'K1', from: '2026-11-27', to: '2026-11-30' }] }]);
    expect(await house.query('SELECT due_at FROM task')).toEqual([{ due_at: endOfDay('2026-11-30') }]);
    expect(await told()).toEqual([{ zh: expect.stringContaining('受理期限的最后一日由2026年11月27日改为2026年11月30日') as string, en: expect.stringContaining('“Period for acceptance” now ends on 30 November 2026 instead of 27 November 2026') as string }]);
  });

  it('ends earlier for the office when a weekend becomes working days', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await countedBefore('K1', '2026-12-02');
    expect([await recount(), await clocks(receipt)]).toEqual([1, ['K1 2026-11-23 2026-11-30 running']]);
  });

  it('only gives more when what was announced is changed afterwards', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await countedBefore('K1', '2026-12-02', false);
    expect([await recount(), await recount(), await told()]).toEqual([1, 0, []]);
    expect([await clocks(receipt), await counted(receipt)]).toEqual([['K1 2026-11-23 2026-12-02 running'], announced]);
    expect((await house.app.get(ReadCase).find(receipt.reference))?.ledger.get('K1')?.dueOn).toBe('2026-12-02');
  });

  it('is left to those who know the holidays, where another process is newer', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await house.query(`UPDATE clock SET started_on = '2096-01-03', due_on = '2096-01-09', calendar_version = 'newer'`);
    expect([await recount(), await counted(receipt)]).toEqual([0, [{ calendar: 'newer', provisional: false }]]);
  });

  it('does not end on its old day', async () => {
    const receipt = await house.apply(house.person('renewal-violations'));
    await countedBefore('K1', '2026-11-27');
    house.clock.set('2026-11-28T00:00:00+08:00');
    expect(await sweep()).toBe(0);
    expect(await recount()).toBe(0); // the sweep has counted it by then
    expect(await clocks(receipt)).toEqual(['K1 2026-11-23 2026-11-30 running']);
  });

  it('says nothing where the day stays, whatever the number', async () => {
    const receipts = [await house.apply(house.person('renewal-violations')), await house.apply(house.person('renewal-accident'))];
    await countedBefore('K1', '2026-11-30');
    expect(await recount()).toBe(0);
    for (const receipt of receipts) expect([await counted(receipt), await house.history(receipt)]).toEqual([announced, ['received']]);
  });

  it('waits for no case that is moving just now, and none waits for it', async () => {
    const [moving, still] = [await house.apply(house.person('renewal-violations')), await house.apply(house.person('renewal-accident'))];
    await countedBefore('K1', '2026-11-30');
    await house.app.get(Database).transaction(async (query) => {
      await query('SELECT FROM clock WHERE application_id = $1 FOR UPDATE', [moving.id]);
      expect([await recount(), await counted(still)]).toEqual([0, announced]);
    });
    expect([await counted(moving), await recount(), await counted(moving)]).toEqual([[{ calendar: 'before', provisional: true }], 0, announced]);
  });

  it('is left alone once it has ended, and keeps nobody else from theirs when it cannot be counted', async () => {
    const [met, broken, sound] = [await house.apply(house.person('renewal-granted')), await house.apply(house.person('renewal-violations')), await house.apply(house.person('renewal-accident'))];
    await house.runAll();
    await house.query(`UPDATE application SET service_id = 'traffic.abolished' WHERE id = $1`, [broken.id]);
    await countedBefore('K1', '2026-11-27');
    expect(await recount()).toBe(1);
    expect([await clocks(met), await clocks(broken), await clocks(sound)]).toEqual([
      expect.arrayContaining(['K1 2026-11-23 2026-11-27 met']), ['K1 2026-11-23 2026-11-27 running'], ['K1 2026-11-23 2026-11-30 running'],
    ]);
  });
});

describe('A draft', () => {
  const form = 'traffic.driving-licence-renewal';
  const save = (answers: Answers = {}): Promise<unknown> => house.app.get(Drafts).save(7, form, { answers, materials: [] });
  const on = (day: string, time = '01:00'): void => house.clock.set(`${day}T${time}:00+08:00`); // a sweep tidies once an hour
  const warnings = () => house.query<{ title: { zh: string }; body: { zh: string } }>('SELECT service_id AS service, account_id AS account, reference, title, body FROM notice ORDER BY id');

  it('nobody came back to is told of a week before it is deleted, and deleted after thirty days', async () => {
    await save();
    on('2026-12-16', '23:59');
    expect(await house.sweep.sweep(0)).toMatchObject({ warnedDrafts: 0 });
    on('2026-12-17');
    expect(await house.sweep.sweep(0)).toMatchObject({ warnedDrafts: 1, oldDrafts: 0 });
    expect(await warnings()).toMatchObject([{ service: form, account: 7, reference: null, title: { zh: '机动车驾驶证期满换证：草稿将被删除' }, body: { zh: expect.stringMatching(/自2026年11月23日起没有改动，将于2026年12月24日删除/) as string } }]);
    on('2026-12-23', '23:59');
    expect(await house.sweep.sweep(0)).toMatchObject({ warnedDrafts: 0, oldDrafts: 0 });
    on('2026-12-24');
    expect(await house.sweep.sweep(0)).toMatchObject({ warnedDrafts: 0, oldDrafts: 1 });
    expect(await warnings()).toHaveLength(1);
  });

  it('that is saved again after the warning is young again, and told of again when it grows old', async () => {
    await save();
    on('2026-12-17');
    await house.sweep.sweep(0);
    await save({ healthDeclaration: true });
    on('2026-12-30');
    expect(await house.sweep.sweep(0)).toMatchObject({ warnedDrafts: 0, oldDrafts: 0 });
    on('2027-01-10');
    expect(await house.sweep.sweep(0)).toMatchObject({ warnedDrafts: 1, oldDrafts: 0 });
    expect(await warnings()).toHaveLength(2);
  });

  it('is told of by one of many workers', async () => {
    const another = await house.openAnother();
    await save();
    on('2026-12-17');
    const swept = await Promise.all([house.sweep.sweep(0), another.sweep.sweep(0)]);
    expect(swept.reduce((sum, { warnedDrafts }) => sum + warnedDrafts, 0)).toBe(1);
    expect(await warnings()).toHaveLength(1);
  });

  it('is not deleted before its owner was told: when no worker was there for weeks, they still have a week', async () => {
    await save();
    on('2027-02-01');
    expect(await house.sweep.sweep(0)).toMatchObject({ warnedDrafts: 1, oldDrafts: 0 });
    expect((await warnings())[0]?.body.zh).toContain('将于2027年2月8日删除');
    on('2027-02-08');
    expect(await house.sweep.sweep(0)).toMatchObject({ oldDrafts: 1 });
  });

  it('reminds by SMS and e-mail whoever has given a number and a whole address', async () => {
    await house.query(
      `INSERT INTO account (id, login_key, role, name, document_type, document_number, phone, password_hash, created_at) VALUES (7, decode(repeat('07', 16), 'hex'), 'citizen', '曹斌', 'identity-card', '41070319920525689X', '13903710001', '-', $1)`,
      [house.clock.now()],
    );
    await save({ contactEmail: 'cao@example.cn' });
    await house.app.get(Drafts).save(7, 'traffic.driving-licence-review', { answers: { contactEmail: 'cao@' }, materials: [] });
    on('2026-12-17');
    await house.sweep.sweep(0);
    const ways = await house.query('SELECT service_id AS service, channel, address FROM notice_delivery JOIN notice ON notice.id = notice_id ORDER BY service, channel');
    expect(ways).toEqual([
      { service: form, channel: 'email', address: 'cao@example.cn' },
      { service: form, channel: 'sms', address: '13903710001' },
      { service: 'traffic.driving-licence-review', channel: 'sms', address: '13903710001' },
    ]);
  });

  it('of a correction that was begun has its own period, and is deleted without a word', async () => {
    await house.app.get(Drafts).save(7, 'correction:2611238998621723', { answers: {}, materials: [] });
    on('2026-12-17', '03:00');
    await house.sweep.sweep(0);
    on('2026-12-24', '03:00');
    expect(await house.sweep.sweep(0)).toMatchObject({ oldDrafts: 1 });
    expect(await warnings()).toEqual([]);
  });
});
