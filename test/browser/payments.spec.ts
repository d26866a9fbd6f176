import { systemClock, type Text } from '@yichuang/kernel';
import { Payments } from '@yichuang/payments';
import { Client } from 'pg';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';
import { press as pressOn, untilFeeSays } from './at-cashier.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 180_000;
const serviceId = 'traffic.driving-licence-renewal';
const item: Text = { zh: '证件工本费', en: 'Cost of the card' };

/** What the sandbox citizen answers; everything else is known of them. */
const answers = { healthDeclaration: true, truthDeclaration: true, handledBy: 'self', photoSource: 'on-file', deliveryMethod: 'post', contactPhone: '13903710001', deliveryRecipient: '曹斌', deliveryPhone: '13903710001' };

describe('A citizen who pays with a phone and no JavaScript', () => {
  let stack: Stack;
  let visitors: Visitors;
  let database: Client;
  let reference: string;
  const wrong: string[] = [];
  const look = async (): Promise<void> => void wrong.push(...(await visitors.audit()).map((each) => `${visitors.page.url()} ${each}`));
  const heading = () => visitors.page.textContent('h1');
  const path = () => new URL(visitors.page.url()).pathname;
  const fee = (): Promise<string> => visitors.page.innerText('#fee');
  const press = (name: string) => pressOn(visitors.page, name);

  async function api(path: string, { token, ...init }: RequestInit & { readonly token?: string } = {}): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
    const headers = { ...(init.body ? { 'content-type': 'application/json' } : {}), ...(token ? { authorization: `Bearer ${token}`, 'idempotency-key': 'pays-by-phone' } : {}) };
    const response = await fetch(`${stack.portal}/api/v1${path}`, { ...init, headers });
    return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
  }

  async function signIn(): Promise<string> {
    const [citizen] = stack.accounts;
    const { body } = await api('/sessions', { method: 'POST', body: JSON.stringify({ login: citizen?.login, password: citizen?.password }) });
    return String(body['token']);
  }

  /** Applies for what is granted at once, and owes a fee of this test's own for it. */
  async function owe(token: string): Promise<string> {
    const { body: known } = await api(`/services/${serviceId}/form`, { token });
    const form = { ...(known['form'] as object), ...answers };
    const { body } = await api('/applications', { method: 'POST', token, body: JSON.stringify({ serviceId, form, materials: [] }) });
    const applied = String(body['reference']);
    const query = async <R>(sql: string, params: readonly unknown[] = []): Promise<R[]> => (await database.query(sql, [...params])).rows as R[];
    const [application] = await query<{ id: string; account_id: string }>('SELECT id, account_id FROM application WHERE reference = $1', [applied]);
    const law: Text = { zh: '发改价格〔2004〕2831号', en: 'NDRC price notice [2004] 2831' };
    await new Payments(systemClock).charge([{ applicationId: Number(application?.id), accountId: Number(application?.account_id), reference: applied, items: [{ name: item, yuan: 10 }], law }], query);
    return applied;
  }

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'cashier'] });
    database = new Client(stack.databaseUrl);
    await database.connect();
    reference = await owe(await signIn());
    visitors = await sendVisitors(stack.portal, 'zh-CN');
    const { page } = visitors;
    const [citizen] = stack.accounts;
    await page.goto('/sign-in');
    await page.fill('[name=login]', citizen?.login ?? '');
    await page.fill('[name=password]', citizen?.password ?? '');
    await page.click('main form[method=post] button[type=submit]');
  }, START_MS);

  afterAll(async () => {
    await visitors?.leave();
    await database?.end();
    await stack?.stop();
  }, START_MS);

  it('sees what is due, item by item, and on what basis', async () => {
    await visitors.page.goto(`/applications/${reference}`);
    expect(await fee()).toMatch(/待缴费[^]*证件工本费\s*10元[^]*发改价格/);
    await look();
  });

  it('goes to the cashier, changes their mind, and nothing was taken', async () => {
    await press('去缴费');
    expect(new URL(visitors.page.url()).origin).toBe(stack.cashier);
    expect(await heading()).toContain('10元');
    await look();
    await press('取消支付');
    await press('返回办件页面');
    expect(path()).toMatch(/\/payments\/[0-9a-f]{30}$/);
    expect(await heading()).toBe('没有支付成功');
    await look();
  });

  it('is told the truth while the cashier says nothing: it waits, whatever the address says', async () => {
    await press('重新支付');
    await visitors.page.check('[value=late]');
    await press('确认支付');
    await press('返回办件页面');
    expect(await heading()).toBe('等待收银台确认');
    await visitors.page.goto(`${path()}?state=paid&amount=1000`);
    expect(await heading()).toBe('等待收银台确认');
    await look();
  });

  it('pays a second time meanwhile, and has it confirmed', async () => {
    await press('重新支付');
    await press('确认支付');
    await press('返回办件页面');
    expect(await heading()).toBe('缴费成功');
    await look();
    await visitors.page.goBack();
    expect(await heading()).toBe('支付成功');
    await look();
    await press('返回办件页面');
    await press('查看缴费凭证');
    expect(await visitors.page.innerText('main')).toMatch(/缴费凭证[^]*10元[^]*上缴国库/);
    await look();
  });

  it('gets back by itself what was paid twice', async () => {
    await database.query('UPDATE cashier.notice SET send_at = now()'); // the minute is over after which the cashier tells of the first
    await untilFeeSays(visitors.page, reference, '多付的款项已退回：10元');
    expect(await fee()).toContain('已缴费');
    const { rows } = await database.query('SELECT sum(amount)::int AS given FROM cashier.refund');
    expect(rows).toEqual([{ given: 1000 }]);
    await look();
  }, START_MS);

  it('reads the same in English', async () => {
    await visitors.page.goto(`/en/applications/${reference}`);
    expect(await fee()).toMatch(/Paid[^]*Cost of the card\s*CNY 10/);
    await look();
  });

  it('is told the same by the API, which begins nothing when nothing is due', async () => {
    const token = await signIn();
    const { body } = await api(`/applications/${reference}/payments`, { token });
    expect(body).toMatchObject({ state: 'paid', due: 1000, items: [{ amount: 1000 }] });
    expect((body['payments'] as { status: string }[]).map(({ status }) => status)).toEqual(['failed', 'refunded', 'paid']);
    expect((await api(`/applications/${reference}/payments`, { method: 'POST', token })).status).toBe(409);
  });

  it('cannot be told lies by a notice without the seal of the cashier', async () => {
    const { status } = await fetch(`${stack.portal}/payments/notice`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"orderNumber":"1","state":"paid"}' });
    expect(status).toBe(403);
  });

  it('met no page that a screen reader or a keyboard would stumble over', () => {
    expect(wrong).toEqual([]);
  });
});
