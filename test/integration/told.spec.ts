import { insertDelegations } from '@yichuang/accounts';
import type { Answers, Party } from '@yichuang/definition';
import { PreCheck } from '@yichuang/one-window';

import { openHouse, renewal, type House } from '../support/house.js';

let house: House;

beforeAll(async () => {
  house = await openHouse('2026-11-23T10:00:00+08:00');
  await insertDelegations([{ principal: principal().documentNumber, agent: house.person('renewal-agent').documentNumber, grantedOn: '2026-11-13', validUntil: '2027-11-13' }], house.query);
});
afterAll(() => house.close());

const principal = () => house.person('renewal-principal');
const forPrincipal = (changes: Partial<Party> = {}): Answers => {
  const { name, documentType, documentNumber } = { ...principal(), ...changes };
  return { handledBy: 'agent', subject: { name, documentType, documentNumber } };
};
const prefilled = (submitter: Party, form: Answers) => house.app.get(PreCheck).prefill(renewal, submitter, form);

/** What the pre-check says of conditions that rest on registers, by result. */
async function told(submitter: Party, form: Answers): Promise<string[]> {
  const typed = { ...(await prefilled(principal(), {})), ...form, agentPhone: '13903710001' };
  const { findings } = await house.app.get(PreCheck).check(renewal, submitter, typed, []);
  return [...new Set(findings.filter(({ id }) => ['in-window', 'licence-status', 'no-violations', 'medical-valid'].includes(id)).map(({ result }) => result))];
}

describe('What registers say of somebody', () => {
  it('is told to themselves and to the agent they have authorised', async () => {
    expect(await prefilled(house.person('renewal-agent'), forPrincipal())).toMatchObject({ licenceNumber: principal().documentNumber });
    expect(await prefilled(principal(), { handledBy: 'self' })).toMatchObject({ licenceNumber: principal().documentNumber });
    expect(await told(house.person('renewal-agent'), forPrincipal())).toContain('holds');
  });

  it('is not told to a stranger who has typed their name and number', async () => {
    const stranger = house.person('renewal-granted');
    expect(await prefilled(stranger, forPrincipal())).not.toHaveProperty('licenceNumber');
    expect(await told(stranger, forPrincipal())).toEqual(['unknown']);
  });

  it('is not told for a wrong name, whoever asks', async () => {
    expect(await prefilled(house.person('renewal-agent'), forPrincipal({ name: '别人' }))).not.toHaveProperty('licenceNumber');
  });

  it('is not in what the history of their application tells the stranger', async () => {
    const stranger = house.person('renewal-granted');
    const receipt = await house.apply(stranger, { answers: { ...(await prefilled(principal(), {})), ...forPrincipal(), agentPhone: '13903710001' } });
    await house.runAll();
    const [{ findings } = { findings: [] }] = await house.query<{ findings: readonly { id: string; isWithheld?: true }[] }>('SELECT findings FROM assessment WHERE application_id = $1', [receipt.id]);
    expect(findings.filter(({ isWithheld }) => !isWithheld).map(({ id }) => id)).toEqual(expect.arrayContaining(['subject-verified', 'authorised']));
    expect(findings.filter(({ isWithheld }) => isWithheld).map(({ id }) => id)).toEqual(expect.arrayContaining(['in-window', 'licence-status']));
  });
});
