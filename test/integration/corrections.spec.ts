import type { Answers } from '@yichuang/definition';
import { endOfDay, startOfDay, type CivilDate } from '@yichuang/kernel';
import { Amend, HandInCorrection, Perform, ReadCase, RecountPeriods, TakeThis, correctableFields, firstBrokenLine, type Handed, type Officer, type OpenCase } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { Database } from '@yichuang/platform';

import { openHouse, renewal, until, type House } from '../support/house.js';

const ACCOUNT = 7;
const upload = (index: number): string => `00000000-0000-4000-8000-00000000000${index}`;
const report = { material: 'medical-report', upload: upload(1) };

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(async () => {
  await house.reset();
  await house.query('TRUNCATE correction, answer_version');
});
afterAll(() => house.close());

const clerk = (): Officer => ({ id: 1, role: 'clerk', name: '王一', offices: house.app.get(Offices).below('410000'), skills: ['traffic'] });
const read = async (reference: string): Promise<OpenCase> => (await house.app.get(ReadCase).find(reference)) as OpenCase;
const perform = (reference: string, act: string, input: Answers) => house.app.get(Perform).perform({ reference, officer: clerk(), act, input });
const handIn = (reference: string, handed: Partial<Handed>, account = ACCOUNT) => house.app.get(HandInCorrection).handIn(reference, account, { answers: {}, materials: [], replies: {}, ...handed });
const states = async (reference: string) => (await read(reference)).correction?.items.map(({ state }) => state);
const told = async (): Promise<string[]> => (await house.query<{ title: { zh: string } }>('SELECT title FROM notice ORDER BY id')).map(({ title }) => title.zh.split('：')[1] ?? '');
const waits = async (): Promise<boolean> => (await house.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length > 0;
const versions = (): Promise<{ phone: string }[]> => house.query(`SELECT form ->> 'contactPhone' AS phone FROM answer_version ORDER BY version`);

const ask = { materials: ['medical-report'], 'why-medical-report': '没有医院印章', answers: ['contactPhone', 'deliveryMethod'], 'why-contactPhone': '号码是空号', 'why-deliveryMethod': '该窗口已撤销', other: '请说明姓名变更', days: 20 };

async function take(reference: string): Promise<void> {
  if (!(await house.app.get(TakeThis).take(clerk(), reference))) throw new Error(`${reference} cannot be taken`);
}

async function applied(persona = 'renewal-violations'): Promise<string> {
  const { reference } = await house.apply(house.person(persona), { answers: { deliveryMethod: 'window', pickupOffice: '410100' } });
  await house.runAll();
  return reference;
}

/** The clerk asks for a paper, two answers and an explanation within twenty days. */
async function asked(input: Answers = ask): Promise<string> {
  const reference = await applied();
  await take(reference);
  const done = await perform(reference, 'ask-correction', input);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return reference;
}

const post = { deliveryMethod: 'post', deliveryAddress: '河南省郑州市金水区文化路1号', deliveryRecipient: '曹斌', deliveryPhone: '13903710001' };
const everything = { answers: { contactPhone: '13903710009', ...post }, materials: [report], replies: { 3: '已按新户口簿改名' } };

describe('A request for corrections', () => {
  it('is made once: a second one is closed by law, and so is acceptance until then (T09, T13)', async () => {
    const reference = await asked();
    const the = await read(reference);
    expect([the.state, the.correction?.dueOn, the.ledger.get('K4')?.dueOn, the.task]).toEqual(['correction', '2026-12-14', '2026-12-14', undefined]); // the twentieth day is a Sunday
    expect(the.correction?.items.map(({ kind, target }) => [kind, target])).toEqual([['material', 'medical-report'], ['field', 'contactPhone'], ['field', 'deliveryMethod'], ['other', undefined]]);
    expect(await perform(reference, 'ask-correction', ask)).toMatchObject({ ok: false, error: { closed: { zh: expect.any(String) as string } } });
  });

  it('is answered at a counter too, in the applicant’s case, by the clerk who took it from them', async () => {
    const reference = await asked();
    const counter = { officerId: 77, office: '410200-bureau', identity: 'agrees', confirmedBy: 'fingerprint', originals: ['medical-report'] } as const;
    const { officerId: _, ...seen } = counter;
    const brought = (handed: Partial<Handed>) => house.app.get(HandInCorrection).handIn(reference, ACCOUNT, { answers: {}, materials: [], replies: {}, ...handed }, counter);
    expect(await brought({ materials: [report] })).toEqual({ ok: true, value: 'part' });
    expect((await read(reference)).log.at(-1)).toMatchObject({ kind: 'corrected-in-part', actor: 'officer:77', detail: { counter: seen } });
    expect(await brought(everything)).toMatchObject({ ok: false, error: { problems: [{ pointer: '/materials/0' }] } }); // the report is in already
    expect(await brought({ ...everything, materials: [] })).toEqual({ ok: true, value: 'complete' });
    const { state, log, acceptedOn } = await read(reference);
    expect([state, acceptedOn]).toEqual(['accepted', '2026-11-23']);
    expect(log.at(-1)).toMatchObject({ kind: 'corrected', actor: 'officer:77', detail: { acceptedOn: '2026-11-23', counter: seen } });
    expect(firstBrokenLine(log)).toBeUndefined();
  });

  it('is answered in part, and what is still missing stays open (T11)', async () => {
    const reference = await asked();
    expect(await handIn(reference, { materials: [report] })).toEqual({ ok: true, value: 'part' });
    expect(await states(reference)).toEqual(['handed-in', 'open', 'open', 'open']);
    expect(await read(reference)).toMatchObject({ state: 'correction', materials: [report], ledger: expect.objectContaining({}) as object });
    expect((await read(reference)).log.at(-1)?.kind).toBe('corrected-in-part');
  });

  it('is answered whole: accepted as of the day the last item came, the period to decide runs, the earlier answers are kept (T12)', async () => {
    const reference = await asked();
    house.clock.advance({ days: 3 });
    expect(await handIn(reference, everything)).toEqual({ ok: true, value: 'complete' });
    await house.runAll();
    const the = await read(reference);
    expect([the.state, the.acceptedOn, the.ledger.get('K4')?.status, the.ledger.get('K2')?.startedOn, the.task?.stage]).toEqual(['accepted', '2026-11-26', 'met', '2026-11-26', 'examine']);
    expect(the.form).toMatchObject({ contactPhone: '13903710009', ...post });
    expect(the.form).not.toHaveProperty('pickupOffice');
    expect(the.correction).toMatchObject({ closedAt: house.clock.now(), items: [{}, {}, {}, { reply: '已按新户口簿改名' }] });
    expect(await versions()).toEqual([{ phone: '13903710001' }]);
    expect(await house.query('SELECT kind FROM issued_document ORDER BY id')).toEqual([{ kind: 'correction-notice' }, { kind: 'acceptance-notice' }]);
    expect(await handIn(reference, everything)).toEqual({ ok: false, error: { notOpen: true } });
  });

  it('takes the answers that a new answer brings with it, and asks for those it needs', async () => {
    const reference = await asked();
    const the = await read(reference);
    const names = correctableFields(the, {}).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['contactPhone', 'deliveryMethod', 'deliveryRecipient', 'deliveryPhone']));
    expect(names).not.toContain('photoSource');
    expect(await handIn(reference, { answers: { deliveryMethod: 'post' } })).toMatchObject({ ok: false, error: { problems: expect.arrayContaining([expect.objectContaining({ pointer: '/deliveryRecipient' })]) as object } });
    expect(await handIn(reference, { answers: post })).toEqual({ ok: true, value: 'part' });
    expect(await states(reference)).toEqual(['open', 'open', 'handed-in', 'open']);
  });

  it.each<[string, Partial<Handed>, string]>([
    ['an answer that was not asked for', { answers: { photoSource: 'on-file' } }, '/photoSource'],
    ['a paper that was not asked for', { materials: [{ material: 'current-licence', upload: upload(2) }] }, '/materials/0'],
    ['words to what is no question of that kind', { replies: { 0: '好' } }, '/replies/0'],
    ['a wrong answer', { answers: { contactPhone: '12' } }, '/contactPhone'],
    ['nothing', {}, ''],
    ['nothing but spaces', { replies: { 3: '  ' } }, ''],
  ])('refuses %s and stores nothing', async (_, handed, pointer) => {
    const reference = await asked();
    expect(await handIn(reference, handed)).toMatchObject({ ok: false, error: { problems: [{ pointer }] } });
    expect(await states(reference)).toEqual(['open', 'open', 'open', 'open']);
    expect(await versions()).toEqual([]);
  });

  it('is not open to anybody else', async () => {
    const reference = await asked();
    expect(await handIn(reference, everything, 8)).toEqual({ ok: false, error: { notOpen: true } });
  });

  it('is not lost when it is answered after the last day, in the moment before the law looks', async () => {
    const { reference: before } = await house.apply(house.person('renewal-accident'));
    const reference = await asked();
    house.clock.set('2026-12-15T00:00:01+08:00');
    const swept = await house.app.get(Database).transaction(async (query) => {
      await query('SELECT FROM application WHERE reference = $1 FOR UPDATE', [before]); // the law looks at this one first, and waits
      const sweeping = house.sweep.sweep(0);
      await until(waits);
      expect(await handIn(reference, everything)).toEqual({ ok: true, value: 'complete' });
      return () => sweeping;
    });
    await swept();
    expect((await read(reference)).state).toBe('accepted');
  });

  it('gives back the days a clerk took when something cannot be used, and the file handed in again takes its place (T14)', async () => {
    const reference = await asked();
    await handIn(reference, { materials: [report] });
    const done = await perform(reference, 'item-unusable', { item: '0', defect: '照片模糊', days: 4 });
    expect(done.ok).toBe(true);
    const the = await read(reference);
    expect([the.correction?.items[0]?.state, the.correction?.items[0]?.defect?.zh, the.correction?.dueOn, the.ledger.get('K4')?.dueOn]).toEqual(['unusable', '照片模糊', '2026-12-17', '2026-12-17']);
    const better = { ...report, upload: upload(2) };
    expect(await handIn(reference, { ...everything, materials: [better] })).toEqual({ ok: true, value: 'complete' });
    expect((await read(reference)).materials).toEqual([better]);
  });

  it('is settled by another answer that makes it pointless', async () => {
    const reference = await asked({ answers: ['deliveryMethod', 'pickupOffice'], 'why-deliveryMethod': '窗口已撤销', 'why-pickupOffice': '窗口已撤销', days: 10 });
    expect(await handIn(reference, { answers: post })).toEqual({ ok: true, value: 'complete' });
  });

  it('is reminded of at half time and the day before, and then counts as withdrawn (T15)', async () => {
    const reference = await asked();
    const after = async (date: string): Promise<string> => {
      house.clock.set(`${date}T00:30:00+08:00`);
      await house.sweep.sweep(0);
      return (await read(reference)).log.filter(({ kind }) => kind === 'reminded' || kind === 'correction-lapsed').map(({ kind }) => kind).join(' ');
    };
    expect(await after('2026-12-02')).toBe('');
    expect(await after('2026-12-03')).toBe('reminded');
    expect(await after('2026-12-12')).toBe('reminded');
    expect(await after('2026-12-13')).toBe('reminded reminded');
    expect(await after('2026-12-14')).toBe('reminded reminded');
    expect(await after('2026-12-15')).toBe('reminded reminded correction-lapsed');
    const the = await read(reference);
    expect([the.state, the.ledger.get('K4')?.status]).toEqual(['deemed-withdrawn', 'expired']);
    expect(the.correction?.closedAt).toBeDefined();
    expect(await told()).toHaveLength(4);
    expect(await handIn(reference, everything)).toEqual({ ok: false, error: { notOpen: true } });
  });
});

describe('Days given to an applicant, when holidays are announced meanwhile', () => {
  const counted = async (before: CivilDate) => {
    const reference = await asked();
    await house.query(`UPDATE clock SET due_on = $1, due_at = $2, provisional = true, calendar_version = 'before' WHERE kind = 'K4'`, [before, endOfDay(before)]);
    await house.query('UPDATE correction SET due_on = $1', [before]);
    const notices = (await told()).length;
    await house.app.get(RecountPeriods).sweep();
    const the = await read(reference);
    return { ...the, K4: the.ledger.get('K4'), line: the.log.at(-1)?.detail, said: (await told()).length - notices };
  };
  const stored = () => house.query(`SELECT due_on, remind_at FROM clock WHERE kind = 'K4'`);

  it('become more, and the request names the new day', async () => {
    const { K4, correction, said, line } = await counted('2026-12-13');
    expect([K4?.dueOn, correction?.dueOn, said, line]).toEqual(['2026-12-14', '2026-12-14', 1, expect.objectContaining({ recounted: [{ clock: 'K4', from: '2026-12-13', to: '2026-12-14' }] })]);
    expect(await stored()).toEqual([{ due_on: '2026-12-14', remind_at: startOfDay('2026-12-03') }]);
  });

  it('do not become fewer than they were told, and the reminders come as they would', async () => {
    const { reference, K4, correction, said, line } = await counted('2026-12-16');
    expect([K4?.dueOn, correction?.dueOn, said, line]).toEqual(['2026-12-16', '2026-12-16', 0, expect.objectContaining({ recounted: [{ clock: 'K4', from: '2026-12-16', to: '2026-12-16' }] })]);
    expect(await stored()).toEqual([{ due_on: '2026-12-16', remind_at: startOfDay('2026-12-04') }]);
    house.clock.set('2026-12-16T23:00:00+08:00');
    await house.sweep.sweep(0);
    expect((await read(reference)).state).toBe('correction');
    expect(await handIn(reference, everything)).toEqual({ ok: true, value: 'complete' });
  });
});

describe('A paper that may follow', () => {
  const paper: { promisable?: boolean } | undefined = renewal.materials.find(({ id }) => id === 'medical-report');
  beforeAll(() => Object.assign(paper ?? {}, { promisable: true }));
  afterAll(() => void delete paper?.promisable);

  it('closes the gap while the case is examined (T17, T18)', async () => {
    const reference = await applied('renewal-no-report');
    await take(reference);
    expect(await perform(reference, 'accept-with-gap', { promised: true, days: 15 })).toMatchObject({ ok: true });
    const before = await read(reference);
    expect([before.state, before.flags, before.ledger.get('K4')?.status]).toEqual(['accepted', ['gap'], 'running']);
    expect(await handIn(reference, { materials: [report] })).toEqual({ ok: true, value: 'complete' });
    const the = await read(reference);
    expect([the.state, the.flags, the.ledger.get('K4')?.status, the.ledger.get('K2')?.status, the.task?.stage]).toEqual(['accepted', [], 'met', 'running', 'examine']);
    expect(the.log.at(-1)?.kind).toBe('gap-closed');
    expect((await told()).at(-1)).toBe('所缺材料已补齐');
  });
});

describe('An error of the applicant’s own', () => {
  const amend = (reference: string, form: Answers, account = ACCOUNT) => house.app.get(Amend).amend(reference, account, { form, materials: [] });

  it('is put right on the spot: receipt and period stay, the machine looks again, what was sent is kept (T05)', async () => {
    const reference = await applied();
    const before = await read(reference);
    house.clock.advance({ hours: 5 });
    expect(await amend(reference, { ...before.form, contactPhone: '13903710009' })).toEqual({ ok: true, value: undefined });
    expect((await read(reference)).task).toBeUndefined();
    await house.runAll();
    const the = await read(reference);
    expect(the.log.map(({ kind }) => kind)).toEqual(['received', 'routed', 'assessed', 'handed-to-officer', 'amended', 'routed', 'assessed', 'handed-to-officer']);
    expect([the.state, the.receivedAt, the.ledger.get('K1'), the.form.contactPhone, the.task?.stage]).toEqual(['received', before.receivedAt, before.ledger.get('K1'), '13903710009', 'accept']);
    expect(await versions()).toEqual([{ phone: '13903710001' }]);
    expect(await house.query('SELECT 1 FROM task WHERE closed_at IS NULL')).toHaveLength(1);
  });

  it('is put right before the machine has looked, twice if need be, and is assessed once', async () => {
    const { reference } = await house.apply(house.person('renewal-violations'));
    const { form } = await read(reference);
    for (const contactPhone of ['13903710008', '13903710009']) expect(await amend(reference, { ...form, contactPhone })).toMatchObject({ ok: true });
    await house.runAll();
    const the = await read(reference);
    expect(the.log.map(({ kind }) => kind)).toEqual(['received', 'amended', 'amended', 'routed', 'assessed', 'handed-to-officer']);
    expect(the.assessment?.words.flatMap(({ answers }) => answers).some(({ value }) => value.zh === '13903710009')).toBe(true);
  });

  it('is closed to others, after a day, once an officer has it, and after a decision', async () => {
    const reference = await applied();
    const { form } = await read(reference);
    expect(await amend(reference, form, 8)).toEqual({ ok: false, error: { notOpen: true } });
    expect(await amend(reference, { ...form, contactPhone: '1' })).toMatchObject({ ok: false, error: { problems: [{ pointer: '/contactPhone' }] } });
    house.clock.advance({ hours: 24 });
    expect(await amend(reference, form)).toEqual({ ok: false, error: { notOpen: true } });
    house.clock.advance({ hours: -1 });
    await take(reference);
    expect(await amend(reference, form)).toEqual({ ok: false, error: { notOpen: true } });
    const granted = await applied('renewal-granted');
    expect(await amend(granted, form)).toEqual({ ok: false, error: { notOpen: true } });
  });

  it('is never put right behind the back of an officer who takes the case at that moment', async () => {
    const reference = await applied();
    const { form } = await read(reference);
    const attempt = await house.app.get(Database).transaction(async (query) => {
      await query('UPDATE task SET claimed_by = 1, claimed_at = $1, lease_until = $2, fence = fence + 1', [house.clock.now(), new Date(house.clock.now().getTime() + 60_000)]);
      const amending = amend(reference, { ...form, contactPhone: '13903710009' });
      await until(waits);
      return { amending };
    });
    expect(await attempt.amending).toEqual({ ok: false, error: { notOpen: true } });
    expect(await read(reference)).toMatchObject({ form, task: { claimedBy: 1 } });
  });
});
