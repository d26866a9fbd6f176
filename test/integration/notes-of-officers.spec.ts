import type { Answers } from '@yichuang/definition';
import { Perform, ReadCase, RunSteps, TakeThis, type Officer, type OpenCase } from '@yichuang/one-window';

import { officer, openQueue, type Queue } from '../support/queue.js';

let queue: Queue;
let reference: string;

const clerk = officer(1);
const [examiner, another] = [officer(2, { role: 'examiner' }), officer(3, { role: 'examiner' })];
const decider = officer(4, { role: 'decider' });
const supervisor = officer(5, { role: 'supervisor' });

beforeAll(async () => {
  queue = await openQueue();
});
beforeEach(async () => {
  await queue.reset();
  reference = await queue.receive();
});
afterAll(() => queue.close());

const read = async (): Promise<OpenCase> => (await queue.room(ReadCase).find(reference)) as OpenCase;

async function does(who: Officer, act: string, input: Answers = {}): Promise<void> {
  const done = await queue.room(Perform).perform({ reference, officer: who, act, input });
  if (!done.ok) throw new Error(`${act}: ${JSON.stringify(done.error)}`);
}

async function takesAndDoes(who: Officer, act: string, input: Answers = {}): Promise<void> {
  await queue.room(TakeThis).take(who, reference);
  await does(who, act, input);
}

async function examinedBy(who: Officer): Promise<void> {
  await takesAndDoes(clerk, 'accept', { complete: true });
  await takesAndDoes(who, 'begin-examination');
}

/** What waits is done, one after the other. */
async function runSteps(): Promise<void> {
  for (const { id } of await queue.query<{ id: number }>('SELECT id FROM step ORDER BY id')) await queue.room(RunSteps).run([id]);
}

const found = (result: string, evidence: string): Answers => ({ 'found-as-said': result, 'evidence-as-said': evidence });
const kept = async (): Promise<string[]> => (await read()).findings.map(({ conditionId, evidence }) => `${conditionId} ${evidence}`);

describe('What officers write into a case', () => {
  it('is kept with all that was written before, and of two findings about a condition the last counts', async () => {
    await examinedBy(examiner);
    await does(examiner, 'propose', { ...found('fails', '材料不一致'), recommendation: 'refuse' });
    await takesAndDoes(decider, 'send-back', { reason: '请核实户籍' });
    await takesAndDoes(another, 'propose', { ...found('fails', '户籍仍不一致'), recommendation: 'refuse' });
    await takesAndDoes(decider, 'send-back', { reason: '请再核实一次' });
    await takesAndDoes(examiner, 'propose', { ...found('holds', '派出所已证明'), recommendation: 'grant' });
    expect(await kept()).toEqual(['as-said 材料不一致', 'sent-back 请核实户籍', 'as-said 户籍仍不一致', 'sent-back 请再核实一次', 'as-said 派出所已证明']);
    await takesAndDoes(decider, 'grant', { decided: true });
    expect((await read()).state).toBe('approved');
  });

  it('as a reason is kept for those who work on it, and stands nowhere in the history that the applicant reads', async () => {
    await examinedBy(examiner);
    await does(examiner, 'ask-special', { procedure: 'appraisal', basis: '《行政许可法》第四十五条', expectedDays: 5 });
    await takesAndDoes(decider, 'decline-special', { reason: '无需鉴定' });
    await takesAndDoes(examiner, 'recuse', { reason: '与申请人曹斌是同事' });
    await does(supervisor, 'note-trouble', { trouble: '系统升级' });
    await takesAndDoes(another, 'grant-alone', found('holds', '已核实'));
    await runSteps();
    await does(clerk, 'returned', { reason: '无人领取', method: 'window' });
    await does(clerk, 'report-defect', { defect: '照片偏色' });
    expect(await kept()).toEqual(['special-declined 无需鉴定', 'recused 与申请人曹斌是同事', 'trouble 系统升级', 'as-said 已核实', 'returned 无人领取', 'defect 照片偏色']);
    expect(JSON.stringify((await read()).log)).not.toMatch(/无需鉴定|同事|系统升级|无人领取|偏色/);
  });
});

describe('To stand aside', () => {
  it('is for who examines or decides; a supervisor, who holds nothing, is not offered it', async () => {
    await examinedBy(examiner);
    expect(await queue.room(Perform).perform({ reference, officer: supervisor, act: 'recuse', input: {} })).toEqual({ ok: false, error: { notFound: true } });
  });
});

describe('A period in days', () => {
  it('is extended by days, and the letter and its law say so (T38)', async () => {
    await examinedBy(examiner);
    await does(decider, 'extend', { reason: '情况复杂' });
    expect((await read()).ledger.get('K2')).toMatchObject({ unit: 'calendar-day', extension: 10, dueOn: '2026-12-10' });
    const [letter] = await queue.query<{ content: object }>("SELECT content FROM issued_document WHERE kind = 'extension-notice'");
    expect(JSON.stringify(letter)).toMatch(/延长10日，至2026年12月10日[^]*extended by 10 days, to 10 December 2026/);
    expect(JSON.stringify(letter)).toContain('延长参照《行政许可法》第四十二条第一款');
  });
});
