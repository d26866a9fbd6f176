import { Perform, ReadCase, TakeNext, TakeThis, type NotPerformed, type Officer, type OpenCase } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import type { Answers } from '@yichuang/definition';
import type { Result } from '@yichuang/kernel';

import { openHouse, type House } from '../support/house.js';

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(() => house.reset());
afterAll(() => house.close());

/** A member of staff who may work at every office of the province. */
const officer = (id: number, role: Officer['role']): Officer => ({ id, role, name: `${role} ${id}`, offices: house.app.get(Offices).list().map(({ code }) => code).concat('410000'), skills: ['household', 'traffic', 'exit-entry', 'public-order'] });

const perform = (who: Officer, reference: string, act: string, input: Answers = {}): Promise<Result<OpenCase, NotPerformed>> => house.app.get(Perform).perform({ reference, officer: who, act, input });

async function take(who: Officer, reference: string): Promise<void> {
  if (!(await house.app.get(TakeThis).take(who, reference))) throw new Error(`${who.name} cannot take ${reference}`);
}

async function does(who: Officer, reference: string, act: string, input: Answers = {}): Promise<void> {
  const done = await perform(who, reference, act, input);
  if (!done.ok) throw new Error(`${act}: ${JSON.stringify(done.error)}`);
}

const read = async (reference: string): Promise<OpenCase> => (await house.app.get(ReadCase).find(reference)) as OpenCase;

const documents = async (): Promise<string[]> => (await house.query<{ kind: string }>('SELECT kind FROM issued_document ORDER BY id')).map(({ kind }) => kind);

const contentOf = async (kind: string): Promise<string> => JSON.stringify(await house.query('SELECT content FROM issued_document WHERE kind = $1', [kind]));

const lastNotice = async (): Promise<string> => (await house.query<{ body: { zh: string } }>('SELECT body FROM notice ORDER BY id DESC LIMIT 1'))[0]?.body.zh ?? '';

/** Somebody with an unsettled violation applies, and the machine hands the case to people. */
async function applied(persona = 'renewal-violations'): Promise<string> {
  const { reference } = await house.apply(house.person(persona));
  await house.runAll();
  return reference;
}

const finding = { 'found-violations-settled': 'fails', 'evidence-violations-settled': '违法行为410102-1未处理，见违法登记' };
const refusal = { condition: 'violations-settled', evidence: '违法行为410102-1未处理', howToMend: '处理完毕后重新申请', heard: true };

/** Accepted by a clerk and examined by an examiner who found the violation. */
async function examined(reference: string): Promise<void> {
  await take(officer(1, 'clerk'), reference);
  await does(officer(1, 'clerk'), reference, 'accept', { complete: true });
  await house.runAll();
  await take(officer(2, 'examiner'), reference);
  await does(officer(2, 'examiner'), reference, 'begin-examination');
  await does(officer(2, 'examiner'), reference, 'propose', { ...finding, recommendation: 'refuse' });
}

describe('A case in the hands of people', () => {
  it('is accepted, examined and refused by three, with a paper and a message for each that touches rights', async () => {
    const reference = await applied();
    await examined(reference);
    await take(officer(3, 'decider'), reference);
    await does(officer(3, 'decider'), reference, 'refuse', refusal);
    await house.runAll();
    const the = await read(reference);
    expect(the.state).toBe('refused');
    expect(the.log.map(({ kind }) => kind)).toEqual(['received', 'routed', 'assessed', 'handed-to-officer', 'accepted', 'examination-begun', 'proposed', 'refused']);
    expect([...the.ledger.values()].map(({ kind, status }) => `${kind} ${status}`)).toEqual(['K1 met', 'K2 met']);
    expect(await documents()).toEqual(['acceptance-notice', 'decision']);
    expect(await house.query('SELECT made_at IS NOT NULL AS made FROM issued_document')).toEqual([{ made: true }, { made: true }]);
    const titles = (await house.query<{ title: { zh: string } }>('SELECT title FROM notice ORDER BY id')).map(({ title }) => title.zh.split('：')[1]);
    expect(titles).toEqual(['受理', '开始审查', '审查完毕，提请决定', '作出不予决定']);
    expect(the.task).toBeUndefined();
    const clocks = await house.query<{ kind: string; due_on: string; status: string }>('SELECT kind, due_on, status FROM clock ORDER BY kind');
    expect(clocks).toEqual([...the.ledger.values()].map(({ kind, dueOn, status }) => ({ kind, due_on: dueOn, status })));
  });

  it('is granted by one examiner when what the machine would not say turns out well: a yes needs one person', async () => {
    const reference = await applied('renewal-photo-old');
    await take(officer(1, 'clerk'), reference);
    await does(officer(1, 'clerk'), reference, 'accept', { complete: true });
    await take(officer(2, 'examiner'), reference);
    await does(officer(2, 'examiner'), reference, 'begin-examination');
    expect(await perform(officer(2, 'examiner'), reference, 'grant-alone', { 'found-photo-usable': 'fails', 'evidence-photo-usable': '照片过旧' })).toMatchObject({ ok: false, error: { problems: [{ pointer: '/found-photo-usable' }] } });
    await does(officer(2, 'examiner'), reference, 'grant-alone', { 'found-photo-usable': 'holds', 'evidence-photo-usable': '窗口现场拍照' });
    await house.runAll();
    expect((await read(reference)).state).toBe('delivered');
    expect(await house.query("SELECT 1 FROM register_change WHERE kind = 'renew'")).toHaveLength(1);
  });

  it('is not accepted while a required paper is missing', async () => {
    const reference = await applied('renewal-no-report');
    await take(officer(1, 'clerk'), reference);
    expect(await perform(officer(1, 'clerk'), reference, 'accept', { complete: true })).toMatchObject({ ok: false, error: { closed: { zh: expect.stringContaining('身体条件证明') as string } } });
  });

  it('is never decided by who examined it (I5), nor taken by them', async () => {
    const reference = await applied();
    await examined(reference);
    const both = { ...officer(2, 'decider') };
    expect(await house.app.get(TakeNext).take(both)).toBeUndefined();
    expect(await perform(both, reference, 'refuse', refusal)).toMatchObject({ ok: false, error: { closed: { zh: '审查人员不得对同一办件作出决定' } } });
  });

  it('shows nothing to officers of other offices or other trades', async () => {
    const reference = await applied();
    const stranger = { ...officer(9, 'clerk'), offices: ['411000-bureau'] };
    const untrained = { ...officer(9, 'clerk'), skills: ['household'] };
    for (const who of [stranger, untrained]) {
      expect(await perform(who, reference, 'accept', { complete: true })).toEqual({ ok: false, error: { notFound: true } });
      expect(await house.app.get(TakeNext).take(who)).toBeUndefined();
    }
  });

  it('is not moved by an officer who does not hold it', async () => {
    const reference = await applied();
    expect(await perform(officer(1, 'clerk'), reference, 'ask-correction', { days: 10 })).toMatchObject({ ok: false, error: { closed: { zh: '请先领取本办件' } } });
    await take(officer(1, 'clerk'), reference);
    expect(await perform(officer(4, 'clerk'), reference, 'accept', { complete: true })).toMatchObject({ ok: false, error: { closed: { zh: '本办件正由其他人员办理' } } });
  });

  it('points at the field when something is missing, and stores nothing', async () => {
    const reference = await applied();
    await take(officer(1, 'clerk'), reference);
    expect(await perform(officer(1, 'clerk'), reference, 'accept', {})).toMatchObject({ ok: false, error: { problems: [{ pointer: '/complete' }] } });
    expect((await read(reference)).state).toBe('received');
  });

  it('stands still for a special procedure that the head approves, and runs on by exactly its working days (T28, T29)', async () => {
    const reference = await applied();
    await take(officer(1, 'clerk'), reference);
    await does(officer(1, 'clerk'), reference, 'accept', { complete: true });
    await take(officer(2, 'examiner'), reference);
    await does(officer(2, 'examiner'), reference, 'begin-examination');
    await does(officer(2, 'examiner'), reference, 'ask-special', { procedure: 'appraisal', basis: '《行政许可法》第四十五条', expectedDays: 5 });
    await take(officer(3, 'decider'), reference);
    await does(officer(3, 'decider'), reference, 'begin-special');
    expect((await read(reference)).ledger.get('K2')?.status).toBe('stopped');
    house.clock.advance({ days: 7 });
    await take(officer(2, 'examiner'), reference);
    await does(officer(2, 'examiner'), reference, 'end-special', { result: '鉴定意见：真实' });
    const { ledger, state } = await read(reference);
    expect(state).toBe('examining');
    expect(ledger.get('K2')).toMatchObject({ status: 'running', startedOn: '2026-11-23', dueOn: '2026-12-01' }); // 1 working day and 5 of the stop
    expect(await documents()).toEqual(['acceptance-notice', 'special-procedure-notice']);
  });

  it('is extended once and no more (T38)', async () => {
    const reference = await applied();
    await take(officer(1, 'clerk'), reference);
    await does(officer(1, 'clerk'), reference, 'accept', { complete: true });
    await does(officer(3, 'decider'), reference, 'extend', { reason: '情况复杂' });
    expect((await read(reference)).ledger.get('K2')).toMatchObject({ extension: 10, dueOn: '2026-12-08' });
    expect(await perform(officer(3, 'decider'), reference, 'extend', { reason: '再次' })).toMatchObject({ ok: false, error: { closed: { zh: '已经延长过一次' } } });
    expect(await lastNotice()).toContain('办理期限延长10个工作日，最迟于2026年12月8日');
  });

  it('is handled anew by order of a review, with a letter, and decided a second time with a second decision (T45, I7)', async () => {
    const reference = await applied();
    await examined(reference);
    await take(officer(3, 'decider'), reference);
    await does(officer(3, 'decider'), reference, 'refuse', refusal);
    house.clock.advance({ days: 170 });
    expect(await house.sweep.sweep(0)).toMatchObject({ archived: 0 });
    await does(officer(4, 'supervisor'), reference, 'reopen', { order: '郑政复决〔2027〕7号' });
    const { ledger, state, acceptedOn } = await read(reference);
    expect([state, acceptedOn, ledger.get('K2')?.dueOn]).toEqual(['examining', '2026-11-23', '2027-05-13']);
    expect(await contentOf('reopening-notice')).toMatch(/重新办理[^]*不迟于2027年5月13日[^]*郑政复决〔2027〕7号/);
    expect(await lastNotice()).toContain('最迟于2027年5月13日作出决定');
    await take(officer(5, 'examiner'), reference);
    await does(officer(5, 'examiner'), reference, 'propose', { ...finding, recommendation: 'refuse' });
    await take(officer(3, 'decider'), reference);
    await does(officer(3, 'decider'), reference, 'refuse', refusal);
    expect(await documents()).toEqual(['acceptance-notice', 'decision', 'reopening-notice', 'decision-2']);
  });

  it('that was not accepted is accepted with the letter that says it is handled anew (T45)', async () => {
    const reference = await applied();
    await take(officer(1, 'clerk'), reference);
    await does(officer(1, 'clerk'), reference, 'not-ours', { agency: '郑州市民政局', reason: '不属于公安机关职权' });
    house.clock.advance({ days: 30 });
    await does(officer(4, 'supervisor'), reference, 'reopen', { order: '（2026）豫01行初7号' });
    expect(await read(reference)).toMatchObject({ state: 'accepted', acceptedOn: '2026-12-23', task: { stage: 'examine' } });
    expect(await contentOf('reopening-notice')).toContain('自2026年12月23日起受理');
  });

  it('is archived, where it was refused, only when no court can change the decision any more (T45, T60)', async () => {
    const reference = await applied();
    await does(officer(3, 'decider'), reference, 'find-false', { ...refusal, publicSafety: true });
    house.clock.advance({ days: 729 });
    expect(await house.sweep.sweep(0)).toMatchObject({ archived: 0 });
    house.clock.advance({ days: 2 });
    expect(await house.sweep.sweep(0)).toMatchObject({ archived: 1 });
  });

  it('passes to the competent office without a reset of any clock (T08)', async () => {
    const reference = await applied();
    const before = (await read(reference)).ledger.get('K1');
    await take(officer(1, 'clerk'), reference);
    await does(officer(1, 'clerk'), reference, 'transfer', { office: '410300-traffic', reason: '核发地' });
    const the = await read(reference);
    expect([the.office.code, the.task?.officeCode, the.ledger.get('K1')]).toEqual(['410300-traffic', '410300-traffic', before]);
    expect(the.findings).toEqual([{ conditionId: 'transferred', result: 'holds', evidence: '核发地', officerId: 1 }]);
  });

  it('is archived sixty days after its end, and never changes again (T60)', async () => {
    const reference = await applied('renewal-granted');
    expect((await read(reference)).state).toBe('delivered');
    house.clock.advance({ days: 61 });
    expect(await house.sweep.sweep(0)).toMatchObject({ archived: 1 });
    expect((await read(reference)).state).toBe('archived');
    expect(await house.sweep.sweep(0)).toMatchObject({ archived: 0 });
  });

  it('is archived with all that ended as long ago, however many: a hundred in a round, and one that cannot be keeps nobody else from it', async () => {
    const receipts = await Promise.all(Array.from({ length: 103 }, () => house.apply(house.person('renewal-violations'))));
    for (const { reference } of receipts) await house.withdraw.withdraw(reference, 7);
    await house.query("UPDATE application SET service_id = 'traffic.abolished' WHERE reference = $1", [receipts[0]?.reference]);
    house.clock.advance({ days: 62 });
    for (let round = 0; round < 3; round += 1) await house.sweep.sweep(0);
    expect(await house.query("SELECT count(*)::int AS count FROM application WHERE state = 'archived'")).toEqual([{ count: 102 }]);
  });

  it('ends with a warning when false material is proved, and nobody may apply for the same again for a year (T44, T01)', async () => {
    const reference = await applied();
    await does(officer(3, 'decider'), reference, 'find-false', { ...refusal, publicSafety: true });
    expect((await read(reference)).state).toBe('refused');
    house.clock.advance({ minutes: 1 });
    const refused = await house.refused(await house.fillIn(house.person('renewal-violations')));
    expect(refused).toMatchObject({ problems: [{ code: 'barred', message: { zh: expect.stringContaining('2027年11月23日') as string } }] });
    house.clock.set('2027-11-23T09:00:00+08:00');
    expect(await house.apply(house.person('renewal-violations'))).toMatchObject({ repeated: false });
  });
});
