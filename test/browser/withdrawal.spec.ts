import { Client } from 'pg';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';
import { press as pressOn, untilFeeSays } from './at-cashier.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 180_000;
const service = '/services/exit-entry.hong-kong-macao-tourist-endorsement';

describe('Somebody who has paid and takes the application back, with a phone and no JavaScript', () => {
  let stack: Stack;
  let visitors: Visitors;
  let database: Client;
  let reference: string;
  const wrong: string[] = [];
  const look = async (): Promise<void> => void wrong.push(...(await visitors.audit()).map((each) => `${visitors.page.url()} ${each}`));
  const path = () => new URL(visitors.page.url()).pathname;
  const press = (name: string) => pressOn(visitors.page, name);
  const untilItSays = (words: string) => untilFeeSays(visitors.page, reference, words);

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'cashier'] });
    database = new Client(stack.databaseUrl);
    await database.connect();
    visitors = await sendVisitors(stack.portal, 'zh-CN');
    const { rows } = await database.query<{ document_number: string }>(`SELECT document_number FROM sandbox_persona WHERE name = 'endorsement-no-fingerprint'`);
    const { page } = visitors;
    await page.goto('/sign-in');
    await page.fill('[name=login]', rows[0]?.document_number ?? '');
    await page.fill('[name=password]', stack.accounts[0]?.password ?? '');
    await page.click('main form[method=post] button[type=submit]');
  }, START_MS);

  afterAll(async () => {
    await visitors?.leave();
    await database?.end();
    await stack?.stop();
  }, START_MS);

  it('applies for what a person must decide, and owes the fee of it', async () => {
    const { page } = visitors;
    await page.goto(`${service}/apply`);
    await page.check('[name=endorsementType][value=G]');
    await page.check('[name=destinations][value=hongKong]');
    await page.check('[name=hongKongValidity][value="1y1"]');
    await page.check('[name=isRegisteredPersonnel][value=false]');
    await page.check('[name=writingMethod][value=mailCard]');
    await page.check('[name=handledBy][value=self]');
    await page.check('[name=deliveryMethod][value=post]');
    await page.fill('[name=deliveryAddress]', '河南省郑州市金水区文化路1号');
    await page.check('[name=truthDeclaration]');
    await look();
    await press('下一步');
    if (path().endsWith('/materials')) await press('下一步');
    await press('确认提交');
    reference = path().split('/')[2] ?? '';
    expect(reference).toMatch(/^\d{16}$/);
    await untilItSays('待缴费');
  }, START_MS);

  it('pays it', async () => {
    await press('去缴费');
    await press('确认支付');
    await press('返回办件页面');
    await untilItSays('已缴费');
  });

  it('withdraws, after being asked once more', async () => {
    await visitors.page.click('main a[href$="/withdraw"]');
    await look();
    await press('确认撤回');
    expect(path()).toBe(`/applications/${reference}`);
    expect(await visitors.page.innerText('main')).toContain('已撤回');
    await look();
  });

  it('gets back exactly what was paid, once, and is shown it', async () => {
    await untilItSays('已退款');
    await look();
    const { rows } = await database.query('SELECT amount FROM cashier.refund');
    const { rows: paid } = await database.query('SELECT received AS amount FROM payment');
    expect(rows).toEqual(paid);
    expect(rows).toHaveLength(1);
  }, START_MS);

  it('met no page that a screen reader or a keyboard would stumble over', () => {
    expect(wrong).toEqual([]);
  });
});
