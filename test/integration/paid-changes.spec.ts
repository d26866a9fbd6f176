import { catalogue } from '@yichuang/house';
import { addSteps, type Receipt } from '@yichuang/one-window';
import { Ids } from '@yichuang/platform';

import { openHouse, type House } from '../support/house.js';

const decisionNumber = '410105000330011';
let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
});
beforeEach(() => house.reset());
afterAll(() => house.close());

/** Somebody applies to pay the fine they were given. */
function applied(): Promise<Receipt> {
  const submitter = house.person('fine-unpaid');
  const { name: penalisedName, documentNumber: penalisedIdNumber } = submitter;
  return house.apply(submitter, { service: catalogue.get('traffic.fine-payment'), answers: { decisionNumber, penalisedName, penalisedIdNumber, payerRelation: 'self', paymentChannel: 'wechat', contactPhone: '13903710009' } });
}

/** The cashier has said that it is paid. */
async function paid(...receipts: readonly Receipt[]): Promise<void> {
  const applicationIds = receipts.map(({ id }) => id);
  await house.query('UPDATE charge SET paid_at = $2 WHERE application_id = ANY($1)', [applicationIds, house.clock.now()]);
  await addSteps({ kind: 'take-fee', applicationIds, at: house.clock.now(), ids: await house.app.get(Ids).take(applicationIds.length) }, house.query);
  await house.runAll();
}

const statusOfFine = async () => (await house.query<{ status: string }>('SELECT status FROM violation_record WHERE decision_number = $1', [decisionNumber]))[0]?.status;
const payments = () => house.query('SELECT decision_number FROM fine_payment WHERE decision_number = $1', [decisionNumber]);

describe('A change that waits for a payment', () => {
  it('is not made by the grant, and made once when the money is there', async () => {
    const receipt = await applied();
    await house.runAll();
    expect([(await house.detail(receipt)).state, await statusOfFine(), await payments()]).toEqual(['approved', 'processed-unpaid', []]);
    await paid(receipt);
    expect([(await house.detail(receipt)).state, await statusOfFine(), await payments()]).toEqual(['delivered', 'paid', [{ decision_number: decisionNumber }]]);
    await paid(receipt);
    expect(await payments()).toHaveLength(1);
  });

  it('is not made twice when two people pay for the same: the second waits for somebody to look', async () => {
    const [first, second] = [await applied(), await applied()];
    await house.runAll();
    await paid(first);
    await paid(second);
    expect([(await house.detail(first)).state, (await house.detail(second)).state]).toEqual(['delivered', 'approved']);
    expect(await payments()).toHaveLength(1);
    const [step] = await house.query<{ error: string }>(`SELECT error FROM step WHERE application_id = $1 AND kind = 'produce'`, [second.id]);
    expect(step?.error).toMatch(/no record to change|fine_payment/);
  });
});
