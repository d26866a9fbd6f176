import type { Answers } from '@yichuang/definition';
import { Perform, ReadCase, type NotPerformed, type Officer, type OpenCase, type Receipt } from '@yichuang/one-window';
import { CheckPayments, Payments } from '@yichuang/payments';
import { Offices } from '@yichuang/places';
import type { Result } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import { fined } from '../support/fined.js';
import { openHouse, type House } from '../support/house.js';

const decisionNumber = '410105000330011';
let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(() => house.reset());
afterAll(() => house.close());

/** A member of staff who may work at every office of the province. */
const officer = (id: number, role: Officer['role']): Officer => ({ id, role, name: `${role} ${id}`, offices: house.app.get(Offices).list().map(({ code }) => code).concat('410000'), skills: ['traffic'] });
const clerk = (id = 1): Officer => officer(id, 'clerk');

const perform = (who: Officer, { reference }: Receipt, act: string, input: Answers = {}): Promise<Result<OpenCase, NotPerformed>> => house.app.get(Perform).perform({ reference, officer: who, act, input });
const read = async ({ reference }: Receipt): Promise<OpenCase> => (await house.app.get(ReadCase).find(reference)) as OpenCase;
const ledger = () => house.query('SELECT channel, status, received, transaction_id AS receipt, check_at FROM payment ORDER BY id');
const told = async (): Promise<string[]> => (await house.query<{ body: { zh: string } }>('SELECT body FROM notice ORDER BY id')).map(({ body }) => body.zh);

/** Somebody whose case is with people owes ten yuan for it. */
async function owing(): Promise<Receipt> {
  const receipt = await house.apply(house.person('renewal-violations'));
  await house.runAll();
  const { id: applicationId, reference } = receipt;
  const charge = { applicationId, accountId: 7, reference, items: [{ name: { zh: '证件工本费', en: 'Cost of the card' }, yuan: 10 }], law: { zh: '发改价格〔2004〕2831号', en: 'NDRC price notice [2004] 2831' } };
  await house.app.get(Database).transaction((query) => house.app.get(Payments).charge([charge], query));
  return receipt;
}

const dueOf = async (receipt: Receipt): Promise<number> => ((await read(receipt)).fee?.due ?? 0) / 100;

describe('A fee paid at a window (T51)', () => {
  it('sets going what waited for it, as what is paid on line does, and the applicant is told', async () => {
    const receipt = await fined(house, decisionNumber);
    expect((await read(receipt)).flags).toEqual(['fee-due']);
    const amount = await dueOf(receipt);
    expect((await perform(clerk(), receipt, 'take-fee', { amount, receipt: '豫财0012345678' })).ok).toBe(true);
    await house.runAll();
    const the = await read(receipt);
    expect([the.state, the.flags, the.fee]).toEqual(['delivered', [], { due: amount * 100, stands: 'paid', toReturn: 0 }]);
    expect(the.log.find(({ kind }) => kind === 'fee-paid')).toMatchObject({ actor: 'officer:1', detail: { at: 'window', amount, receipt: '豫财0012345678' } });
    expect(await ledger()).toEqual([{ channel: 'window', status: 'paid', received: amount * 100, receipt: '豫财0012345678', check_at: null }]);
    expect(await house.query('SELECT decision_number FROM fine_payment WHERE decision_number = $1', [decisionNumber])).toHaveLength(1);
    expect(await told()).toContainEqual(expect.stringContaining(`已在窗口缴费${amount}元，票据号豫财0012345678`));
  });

  it('counts once, however often and by however many it is recorded', async () => {
    const receipt = await owing();
    const tries = await Promise.all([1, 2, 3].map((id) => perform(clerk(id), receipt, 'take-fee', { amount: 10, receipt: `R${id}` })));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await perform(clerk(), receipt, 'take-fee', { amount: 10, receipt: 'R9' })).toEqual({ ok: false, error: { closed: { zh: '费用已缴纳', en: 'The fee is paid' } } });
    expect(await ledger()).toHaveLength(1);
    expect((await read(receipt)).log.filter(({ kind }) => kind === 'fee-paid')).toHaveLength(1);
  });

  it('is exactly what is due, under a receipt of its own', async () => {
    const [first, second] = [await owing(), await owing()];
    expect(await perform(clerk(), first, 'take-fee', { amount: 9.5, receipt: 'R1' })).toMatchObject({ ok: false, error: { problems: [{ pointer: '/amount', message: { zh: '应缴10元，实收金额应当与此相同' } }] } });
    expect((await perform(clerk(), first, 'take-fee', { amount: 10, receipt: 'R1' })).ok).toBe(true);
    expect(await perform(clerk(), second, 'take-fee', { amount: 10, receipt: 'R1' })).toMatchObject({ ok: false, error: { problems: [{ pointer: '/receipt' }] } });
    expect([(await read(second)).fee?.stands, await ledger()]).toEqual(['open', [expect.anything()]]);
  });

  it('is not taken where nothing is due, or nothing is collected any more', async () => {
    const free = await house.apply(house.person('renewal-photo-old'));
    await house.runAll();
    expect(await perform(clerk(), free, 'take-fee', { amount: 10, receipt: 'R1' })).toMatchObject({ error: { closed: { zh: '本办件没有应缴费用' } } });
    const receipt = await owing();
    await house.query('UPDATE charge SET ended_at = $1', [house.clock.now()]);
    expect(await perform(clerk(), receipt, 'take-fee', { amount: 10, receipt: 'R1' })).toMatchObject({ error: { closed: { zh: '费用不再收取' } } });
  });

  it('is recorded by a clerk of the office, and by nobody else', async () => {
    const receipt = await owing();
    for (const who of [officer(2, 'examiner'), officer(3, 'decider'), officer(4, 'supervisor'), { ...clerk(), offices: ['411000-bureau'] }, { ...clerk(), skills: ['household'] }]) {
      expect(await perform(who, receipt, 'take-fee', { amount: 10, receipt: 'R1' })).toEqual({ ok: false, error: { notFound: true } });
    }
  });

  it('goes back over the counter when the case ends without a result: the cashier is never asked for it', async () => {
    const receipt = await owing();
    await perform(clerk(), receipt, 'take-fee', { amount: 10, receipt: 'R1' });
    await house.withdraw.withdraw(receipt.reference, 7);
    expect(await ledger()).toMatchObject([{ status: 'refund-due', check_at: null }]);
    expect(await house.app.get(CheckPayments).checkDue()).toBe(0);
    expect((await read(receipt)).fee).toEqual({ due: 1000, stands: 'ended', toReturn: 1000 });
    const given = { payerChecked: true, receipt: 'T1' };
    expect((await perform(clerk(2), receipt, 'return-fee', given)).ok).toBe(true);
    expect([await ledger(), (await read(receipt)).state]).toMatchObject([[{ status: 'refunded' }], 'withdrawn']);
    expect(await told()).toContainEqual(expect.stringContaining('已在窗口退还10元'));
    expect(await perform(clerk(), receipt, 'return-fee', given)).toMatchObject({ error: { closed: { zh: '没有应当在窗口退还的费用' } } });
  });
});
