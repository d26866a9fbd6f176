import type { Result } from '@yichuang/kernel';
import { TakeThis, type NotPerformed, type OpenCase } from '@yichuang/one-window';
import { Database } from '@yichuang/platform';

import { openHouse, until, type House } from '../support/house.js';
import { Staff } from '../support/staff.js';

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const staff = new Staff(() => house, ['traffic']);
const [clerk, examiner, decider] = [() => staff.officer(1, 'clerk'), () => staff.officer(2, 'examiner'), () => staff.officer(3, 'decider')];

/** A renewal that an examiner has open: everything holds but the photograph, which only a person may judge. */
async function examined(): Promise<string> {
  const { reference } = await house.apply(house.person('renewal-photo-old'));
  await house.runAll();
  await house.app.get(TakeThis).take(clerk(), reference);
  await staff.does(clerk(), reference, 'accept', { complete: true });
  await house.runAll();
  await house.app.get(TakeThis).take(examiner(), reference);
  await staff.does(examiner(), reference, 'begin-examination');
  return reference;
}

const found = { 'found-photo-usable': 'holds', 'evidence-photo-usable': '窗口现场拍照' };

const becomes = (status: string): Promise<unknown> => house.query('UPDATE driver_licence SET status = $1 WHERE licence_number = $2', [status, house.person('renewal-photo-old').documentNumber]);

/** What is said to the officer, line by line. */
const saidOf = (answer: Result<OpenCase, NotPerformed>): string[] => (!answer.ok && 'registersDiffer' in answer.error ? answer.error.registersDiffer.map(({ zh }) => zh) : [JSON.stringify(answer)]);

describe('A decision on what registers do not say any more', () => {
  it('is not made: the officer is told which condition does not hold any more, and sees the case as it is', async () => {
    const reference = await examined();
    const before = (await staff.read(reference)).log.length;
    await becomes('revoked');
    const said = saidOf(await staff.perform(examiner(), reference, 'grant-alone', found));
    expect(said[0]).toBe('登记信息有了变化，与这项决定所依据的不同。没有作出决定，登记也没有改动。');
    expect(said[1]).toMatch(/^“.*”现在不符合：/);
    expect(said.at(-1)).toMatch(/^已重新核对登记信息/);
    const the = await staff.read(reference);
    expect([the.state, the.decidedAt, the.findings]).toEqual(['examining', null, []]);
    expect(the.log.slice(before).map(({ kind, actor }) => [kind, actor])).toEqual([['assessed', 'officer:2']]);
    expect(the.assessment?.findings.filter(({ result }) => result === 'fails').length).toBeGreaterThan(0);
    expect(await house.query("SELECT kind FROM register_change WHERE kind = 'renew'")).toEqual([]);
    expect(await house.query("SELECT kind FROM issued_document WHERE kind = 'decision'")).toEqual([]);
  });
  it('is not made either when the register moves in the same moment', async () => {
    const reference = await examined();
    const answer = await house.app.get(Database).transaction(async (query) => {
      await query("UPDATE driver_licence SET status = 'revoked' WHERE licence_number = $1", [house.person('renewal-photo-old').documentNumber]);
      const decided = staff.perform(examiner(), reference, 'grant-alone', found);
      await until(async () => (await house.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).length > 0);
      return () => decided;
    });
    const said = saidOf(await answer());
    expect(said[0]).toBe('“驾驶人登记”有了变化，与这项决定不符。没有作出决定，登记也没有改动。');
    expect(said[1]).toMatch(/^“.*”现在不符合：/);
    expect((await staff.read(reference)).log.map(({ kind }) => kind).slice(-2)).toEqual(['examination-begun', 'assessed']);
    expect(await house.query("SELECT kind FROM register_change WHERE kind = 'renew'")).toEqual([]);
  });

  it('goes back to the examiner when it was proposed before: nobody has judged what changed', async () => {
    const reference = await examined();
    await staff.does(examiner(), reference, 'propose', { ...found, recommendation: 'grant' });
    await house.app.get(TakeThis).take(decider(), reference);
    await becomes('revoked');
    expect(saidOf(await staff.perform(decider(), reference, 'grant', { decided: true }))[1]).toMatch(/^“.*”现在不符合：/);
    expect(await staff.perform(decider(), reference, 'grant', { decided: true })).toMatchObject({ ok: false, error: { closed: { zh: '审查之后登记信息有了变化，有条件还没有认定；请退回继续审查' } } });
    await staff.does(decider(), reference, 'send-back', { reason: '驾驶证已被吊销' });
    expect((await staff.read(reference)).state).toBe('examining');
  });
});
