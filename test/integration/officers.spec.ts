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
  });

  it('passes to the competent office without a reset of any clock (T08)', async () => {
    const reference = await applied();
    const before = (await read(reference)).ledger.get('K1');
    await take(officer(1, 'clerk'), reference);
    await does(officer(1, 'clerk'), reference, 'transfer', { office: '410300-traffic', reason: '核发地' });
    const the = await read(reference);
    expect([the.office.code, the.task?.officeCode, the.ledger.get('K1')]).toEqual(['410300-traffic', '410300-traffic', before]);
  });

  it('is archived sixty days after its end, and never changes again (T60)', async () => {
    const reference = await applied('renewal-granted');
    expect((await read(reference)).state).toBe('delivered');
    house.clock.advance({ days: 61 });
    expect(await house.sweep.sweep(0)).toMatchObject({ archived: 1 });
    expect((await read(reference)).state).toBe('archived');
    expect(await house.sweep.sweep(0)).toMatchObject({ archived: 0 });
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
