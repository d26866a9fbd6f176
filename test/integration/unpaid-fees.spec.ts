import { anyone } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { Perform, ReadCase, StartSteps, type Officer, type OpenCase, type Receipt } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';

import { fined } from '../support/fined.js';
import { openHouse, type House } from '../support/house.js';

const decisionNumber = '410105000330011';
let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(() => house.reset());
afterAll(() => house.close());

const clerk = (): Officer => ({ id: 1, role: 'clerk', name: 'clerk', offices: house.app.get(Offices).list().map(({ code }) => code).concat('410000'), skills: ['traffic', 'exit-entry'] });
const read = async ({ reference }: Receipt): Promise<OpenCase> => (await house.app.get(ReadCase).find(reference)) as OpenCase;
const papers = async ({ id }: Receipt): Promise<string[]> => (await house.query<{ kind: string }>('SELECT kind FROM issued_document WHERE application_id = $1 AND made_at IS NOT NULL ORDER BY id', [id])).map(({ kind }) => kind);
const told = async ({ id }: Receipt): Promise<string[]> => (await house.query<{ body: { zh: string } }>('SELECT body FROM notice WHERE application_id = $1 ORDER BY id', [id])).map(({ body }) => body.zh);
const periods = async (receipt: Receipt): Promise<string[]> => {
  const rows = await house.query<{ kind: string; status: string; due_on: string }>('SELECT kind, status, due_on FROM clock WHERE application_id = $1 ORDER BY kind', [receipt.id]);
  const { ledger } = await read(receipt);
  expect(rows).toEqual(rows.map(({ kind }) => [...ledger.values()].find((clock) => clock.kind === kind)).map((clock) => ({ kind: clock?.kind, status: clock?.status, due_on: clock?.dueOn })));
  return rows.map(({ kind, status }) => `${kind} ${status}`);
};

/** It is the morning of a day, and the calendar does what is due. */
async function itIs(day: string): Promise<void> {
  house.clock.set(`${day}T10:00:00+08:00`);
  await house.sweep.sweep(60_000);
  await house.runAll();
}

/** Somebody is granted an endorsement, which is on the register since. */
async function endorsed(): Promise<Receipt> {
  const service = catalogue.get('exit-entry.hong-kong-macao-tourist-endorsement');
  const receipt = await house.apply(house.person('endorsement-granted'), { service, answers: service.samples[0]?.answers(house.clock.today(), anyone) });
  await house.runAll();
  return receipt;
}

const takes = (receipt: Receipt, amount: number) => house.app.get(Perform).perform({ reference: receipt.reference, officer: clerk(), act: 'take-fee', input: { amount, receipt: '豫财0012345678' } });

const paidAtWindow = async (receipt: Receipt): Promise<void> => {
  const paid = await takes(receipt, ((await read(receipt)).fee?.due ?? 0) / 100);
  expect(paid.ok).toBe(true);
};

/** Money has come at the cashier, and the cashier has said so. */
async function paidOnLine({ id }: Receipt): Promise<void> {
  await house.query('UPDATE charge SET paid_at = $2 WHERE application_id = $1', [id, house.clock.now()]);
  await house.app.get(StartSteps).start('take-fee', [id], house.query);
}

describe('A fee that nobody pays', () => {
  it('is asked for with a day, of which the decision speaks too, and the applicant is reminded twice', async () => {
    const receipt = await fined(house, decisionNumber);
    expect((await told(receipt)).at(-1)).toContain('请于2027年1月22日前缴费');
    const [decision, notice] = await house.query<{ content: string }>('SELECT content::text AS content FROM issued_document WHERE application_id = $1 ORDER BY id', [receipt.id]);
    expect(decision?.content).toContain('自通知缴费之日起60日内缴纳');
    expect(notice?.content).toContain('请于2027年1月22日前（含当日）');
    for (const day of ['2026-12-22', '2026-12-23', '2026-12-30', '2027-01-21', '2027-01-22']) await itIs(day);
    expect((await told(receipt)).filter((line) => line.includes('提醒：请于2027年1月22日前缴费'))).toHaveLength(2);
    expect(await periods(receipt)).toEqual(['K1 met', 'K12 running', 'K3 expired']);
  });

  it('ends the case after sixty days where registers change with the payment: a letter says why and that one may apply again', async () => {
    const receipt = await fined(house, decisionNumber);
    await itIs('2027-01-23');
    const the = await read(receipt);
    expect([the.state, the.flags.includes('fee-due'), the.fee?.stands, the.log.at(-1)?.actor]).toEqual(['unpaid', false, 'ended', 'system']);
    expect((await told(receipt)).at(-1)).toContain('期限内未缴费，办理终止。登记没有改动，费用不再收取。仍然需要的，可以随时重新申请。');
    expect(await papers(receipt)).toEqual(['decision', 'fee-notice', 'fee-lapse-notice']);
    const [letter] = await house.query<{ content: string }>("SELECT content::text AS content FROM issued_document WHERE kind = 'fee-lapse-notice'");
    expect(letter?.content).toContain('行政复议');
    expect(await periods(receipt)).toEqual(['K1 met', 'K12 expired', 'K3 expired']);
    expect((await takes(receipt, 200)).ok).toBe(false);
    expect(await house.query('SELECT decision_number FROM fine_payment WHERE decision_number = $1', [decisionNumber])).toEqual([]);
  });

  it.each([['on line', paidOnLine], ['at a window', paidAtWindow]])('takes nothing back that registers hold since the decision: whoever pays later %s is given the result', async (_where, pay) => {
    const receipt = await endorsed();
    await itIs('2027-01-23');
    expect([(await read(receipt)).state, (await told(receipt)).at(-1)]).toEqual(['unpaid', expect.stringContaining('准予决定不因此失效')]);
    await itIs('2027-03-24');
    const { state, fee } = await read(receipt);
    expect([state, fee?.stands]).toEqual(['unpaid', 'open']); // not archived: it can be paid still
    await pay(receipt);
    await house.steps.run((await house.query<{ id: number }>("SELECT id FROM step WHERE kind = 'take-fee'")).map(({ id }) => id));
    expect(await periods(receipt)).toEqual(['K1 met', 'K12 expired', 'K3 running']);
    await house.runAll();
    expect([(await read(receipt)).state, await papers(receipt)]).toEqual(['delivered', ['decision', 'travel-endorsement', 'fee-notice', 'fee-lapse-notice']]);
  });

  it('that is paid in time leaves no period behind', async () => {
    const receipt = await fined(house, decisionNumber);
    await itIs('2026-12-01');
    await paidAtWindow(receipt);
    await house.runAll();
    expect(await periods(receipt)).toEqual(['K1 met', 'K12 met', 'K3 met']);
    await itIs('2027-01-23');
    expect((await read(receipt)).state).toBe('delivered');
  });
});
