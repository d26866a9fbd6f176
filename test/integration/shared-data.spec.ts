import { TestClock } from '@yichuang/kernel';

import { openHouse, type House } from '../support/house.js';
import { SharedDataStandIn, type Behaviour } from '../support/shared-data-stand-in.js';

const now = '2026-11-23T10:00:00+08:00';
let exchange: SharedDataStandIn;
let house: House;

beforeAll(async () => {
  exchange = new SharedDataStandIn(new TestClock(now));
  house = await openHouse(now, await exchange.open());
  exchange.query = house.query;
});
beforeEach(async () => {
  await house.reset();
  exchange.behaviour = 'answers';
});
afterAll(async () => {
  await house.close();
  await exchange.close();
});

/** A renewal needs the medical report, which a hospital shares. */
async function renewed(behaviour: Behaviour) {
  const submission = await house.fillIn(house.person('renewal-granted'));
  exchange.behaviour = behaviour;
  exchange.asked.length = 0;
  const receipt = await house.send(submission);
  await house.runAll();
  const { state } = await house.detail(receipt);
  const findings = (await house.query<{ findings: readonly { id: string; result: string }[] }>('SELECT findings FROM assessment WHERE application_id = $1 ORDER BY version DESC LIMIT 1', [receipt.id]))[0]?.findings ?? [];
  return { state, open: findings.filter(({ result }) => result !== 'holds').map(({ id, result }) => `${id} ${result}`) };
}

describe('Data that another authority shares', () => {
  it('decide a case as our own do, and are asked for over signed calls only', async () => {
    expect(await renewed('answers')).toEqual({ state: 'delivered', open: [] });
    expect(exchange.asked).toContain('medical/latest-report');
    expect(exchange.asked.filter((each) => !each.startsWith('medical/') && !each.startsWith('national-population/'))).toEqual([]);
  });

  it('are asked for once by many cases', async () => {
    const submissions = await Promise.all(['renewal-granted', 'renewal-accident', 'renewal-violations'].map((persona) => house.fillIn(house.person(persona))));
    exchange.asked.length = 0;
    for (const submission of submissions) await house.send(submission);
    await house.runAll();
    expect(exchange.asked.filter((each) => each === 'medical/latest-report')).toHaveLength(1);
  });

  it.each<Behaviour>(['hangs', 'fails', 'lacks a key', 'is unsigned'])('leave a condition unknown for a person when the other side %s', async (behaviour) => {
    const { state, open } = await renewed(behaviour);
    expect(state).toBe('received');
    expect(open).toEqual(open.map((finding) => finding.replace(/ \w+$/, ' unknown')));
    expect(open.length).toBeGreaterThan(0);
  });
});
