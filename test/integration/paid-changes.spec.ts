import { anyone } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { StartSteps, type Receipt } from '@yichuang/one-window';
import { BeginPayment } from '@yichuang/payments';

import { openHouse, type House } from '../support/house.js';

const decisionNumber = '410105000330011';
let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00', { CASHIER_URL: 'http://127.0.0.1:9' }); // nobody answers there
});
beforeEach(() => house.reset());
afterAll(() => house.close());

/** Somebody applies to pay the fine they were given. */
function applied(): Promise<Receipt> {
  const submitter = house.person('fine-unpaid');
  const { name: penalisedName, documentNumber: penalisedIdNumber } = submitter;
  return house.apply(submitter, { service: catalogue.get('traffic.fine-payment'), answers: { decisionNumber, penalisedName, penalisedIdNumber, payerRelation: 'self', paymentChannel: 'wechat', contactPhone: '13903710009' } });
}

/** Money has come for an application at the cashier, and the cashier has said so. */
async function paid({ id }: Receipt): Promise<void> {
  const now = house.clock.now();
  await house.query(
    `INSERT INTO payment (charge_id, order_number, amount, started_at, status_at, expires_at, status, received, transaction_id, paid_at)
     SELECT id, 'order-' || $1::bigint, due, $2, $2, $2, 'paid', due, 'transaction-' || $1::bigint, $2 FROM charge WHERE application_id = $1::bigint`,
    [id, now],
  );
  await house.query('UPDATE charge SET paid_at = $2 WHERE application_id = $1', [id, now]);
  await house.app.get(StartSteps).start('take-fee', [id], house.query);
}

const statusOfFine = async () => (await house.query<{ status: string }>('SELECT status FROM violation_record WHERE decision_number = $1', [decisionNumber]))[0]?.status;
/** Kinds of an application's papers, and whether they can be read. */
const papers = async ({ id }: Receipt): Promise<[string, boolean][]> =>
  (await house.query<{ kind: string; made: boolean }>('SELECT kind, made_at IS NOT NULL AS made FROM issued_document WHERE application_id = $1 ORDER BY id', [id])).map(({ kind, made }) => [kind, made]);
const money = async ({ id }: Receipt): Promise<string[]> =>
  (await house.query<{ status: string }>('SELECT p.status FROM payment p JOIN charge c ON c.id = p.charge_id WHERE c.application_id = $1', [id])).map(({ status }) => status);
const payments = () => house.query('SELECT decision_number FROM fine_payment WHERE decision_number = $1', [decisionNumber]);

describe('A change that waits for a payment', () => {
  it('is not made by the grant, and made once when the money is there', async () => {
    const receipt = await applied();
    await house.runAll();
    expect([(await house.detail(receipt)).state, await statusOfFine(), await payments()]).toEqual(['approved', 'processed-unpaid', []]);
    expect(await papers(receipt)).toEqual([['decision', true], ['fee-notice', true]]);
    await paid(receipt);
    await house.runAll();
    expect([(await house.detail(receipt)).state, await statusOfFine(), await payments()]).toEqual(['delivered', 'paid', [{ decision_number: decisionNumber }]]);
    expect(await papers(receipt)).toEqual([['decision', true], ['fee-notice', true], ['fine-receipt', true]]);
    expect(await money(receipt)).toEqual(['paid']);
  });

  /** The first has paid, and so has the second. */
  async function bothPaid(inOneSet: boolean): Promise<[Receipt, Receipt]> {
    const [first, second] = [await applied(), await applied()];
    await house.runAll();
    await paid(first);
    if (!inOneSet) await house.runAll();
    await paid(second);
    await house.runAll();
    return [first, second];
  }

  it.each([['after the other', false], ['in the same moment', true]])('is made once when two people pay for the same %s: the second gets the money back and is told why', async (_when, inOneSet) => {
    const [first, second] = await bothPaid(inOneSet);
    expect([(await house.detail(first)).state, (await house.detail(second)).state]).toEqual(['delivered', 'terminated']);
    expect([await payments(), await money(first), await money(second)]).toEqual([[{ decision_number: decisionNumber }], ['paid'], ['refund-due']]);
    expect((await house.history(second)).slice(-2)).toEqual(['fee-paid', 'settled-otherwise']);
    expect(await papers(second)).toEqual([['decision', true], ['fee-notice', true], ['termination-notice', true]]);
    const [told] = await house.query<{ body: { zh: string } }>('SELECT body FROM notice WHERE application_id = $1 ORDER BY id DESC LIMIT 1', [second.id]);
    expect(told?.body.zh).toContain('该罚款已经缴纳，无需再缴。您已缴的款项全部退回。');
    expect(await house.query(`SELECT kind FROM step WHERE application_id = $1`, [second.id])).toEqual([]);
    expect(await house.query(`SELECT kind FROM clock WHERE application_id = $1 AND status = 'running'`, [second.id])).toEqual([]);
  });

  const begin = ({ id }: Receipt) => house.app.get(BeginPayment).begin({ applicationId: id, subject: { zh: '罚款', en: 'Fine' }, locale: 'zh', returnUrl: String });

  it('is asked for no more when the fine was paid meanwhile: nobody is sent to pay it, and the case ends', async () => {
    const [first, second] = [await applied(), await applied()];
    await house.runAll();
    expect(await begin(second)).toEqual({ ok: false, error: 'cashier-silent' });
    await paid(first);
    await house.runAll();
    expect(await begin(second)).toEqual({ ok: false, error: 'nothing-due' });
    await house.runAll();
    expect([(await house.detail(second)).state, await begin(second)]).toEqual(['terminated', { ok: false, error: 'nothing-due' }]);
  });
});

describe('A result that costs something', () => {
  it('is not made before it is paid', async () => {
    const service = catalogue.get('exit-entry.hong-kong-macao-tourist-endorsement');
    const receipt = await house.apply(house.person('endorsement-granted'), { service, answers: service.samples[0]?.answers(house.clock.today(), anyone) });
    await house.runAll();
    expect(await papers(receipt)).toEqual([['decision', true], ['travel-endorsement', false], ['fee-notice', true]]);
    await paid(receipt);
    await house.runAll();
    expect((await papers(receipt)).map(([, isMade]) => isMade)).toEqual([true, true, true]);
  });
});
