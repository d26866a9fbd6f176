import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';

import { Client } from 'pg';
import { chromium, type Browser, type Page } from 'playwright-core';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';
import { ensureChromium } from '../support/system-packages.mjs';
import { auditOf } from './visitors.js';

const START_MS = 180_000;
const RETRIED_WITHIN_MS = 30_000;
const send = 'main form[method=post] button.govuk-button[type=submit]';
const monitoring = join(import.meta.dirname, '..', '..', 'apps', 'ops', 'monitoring');
const pages = ['/', '/steps', '/steps?state=parked&kind=assess', '/cases', '/services', '/services/traffic.driving-licence-renewal/pause', '/history?range=24h', '/messages', '/record'];

/** A message on its way is refused by the carrier. */
const refuse = `INSERT INTO notice_delivery (notice_id, channel, address, status, attempts, error, ended_at)
  SELECT id, 'sms', '13903710001', 'undeliverable', 1, 'number-refused', now() FROM notice ORDER BY id LIMIT 1
  ON CONFLICT (notice_id, channel) DO UPDATE SET address = excluded.address, status = excluded.status, error = excluded.error, ended_at = excluded.ended_at`;

describe('An operator at the console', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  let database: Client;
  let reference: string;
  const wrong: string[] = [];

  /** Looks at the page as someone does who cannot see it. */
  const look = async (): Promise<void> => void wrong.push(...(await auditOf(browser, page)).map((each) => `${page.url()} ${each}`));
  const api = async <R>(path: string, body: object, headers: Record<string, string> = {}): Promise<R> =>
    (await fetch(`${stack.portal}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })).json() as Promise<R>;

  /** An application whose only step was given up by the worker before it could do it. */
  async function parkedCase(): Promise<string> {
    const [{ login, password } = { login: '', password: '' }] = stack.accounts;
    await stack.apps.worker.stop();
    const { token } = await api<{ token: string }>('/sessions', { login, password });
    const form = {
      ...{ healthDeclaration: true, truthDeclaration: true, handledBy: 'self', photoSource: 'on-file', deliveryMethod: 'post' },
      ...{ contactPhone: '13903710001', contactAddress: '河南省郑州市金水路1号', deliveryRecipient: '曹斌', deliveryPhone: '13903710001', deliveryAddress: '河南省郑州市金水路1号' },
    };
    const receipt = await api<{ reference: string }>('/applications', { serviceId: 'traffic.driving-licence-renewal', form, materials: [] }, { authorization: `Bearer ${token}`, 'idempotency-key': 'ops-spec' });
    await database.query(`UPDATE step SET parked_at = now(), attempts = 8, error = 'TimeLimitPassed: the driver register took longer than 2000 ms'`);
    await stack.apps.worker.start();
    return receipt.reference;
  }

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'ops'] });
    database = new Client({ connectionString: stack.databaseUrl });
    await database.connect();
    browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
    const context = await browser.newContext({ baseURL: stack.ops, locale: 'zh-CN' });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy') && !page.url().includes('/queues')) wrong.push(`${page.url()} ${message.text()}`);
    });
    reference = await parkedCase();
  }, START_MS);

  afterAll(async () => {
    await browser?.close();
    await database?.end();
    await stack?.stop();
  }, START_MS);

  it('signs in with password and code', async () => {
    await page.goto('/');
    await look();
    const operator = stack.accounts.find(({ role }) => role === 'operator');
    await page.fill('[name=login]', operator?.login ?? '');
    await page.fill('[name=password]', operator?.password ?? '');
    await page.click(send);
    await page.fill('[name=oneTimeCode]', (await page.textContent('.govuk-inset-text strong')) ?? '');
    await page.click(send);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('sees without reloading what needs them, and the chart', async () => {
    await page.locator('[data-part=attention]', { hasText: '1个步骤已暂存' }).waitFor();
    await page.waitForSelector('[data-part=flow] canvas');
    expect(await page.textContent('[data-part=troubles]')).toContain('the driver register took longer');
  });

  it('meets no page that a screen reader or a keyboard would stumble over', async () => {
    for (const path of [...pages, `/cases?reference=${reference}`, `/steps/retry?reference=${reference}`]) {
      await page.goto(path);
      await look();
    }
  }, START_MS);

  it('finds the step by the reference and retries it, after a dry run', async () => {
    await page.goto('/cases');
    await page.fill('[name=reference]', reference.replace(/(.{4})/g, '$1 '));
    await page.click('main form button');
    expect(await page.textContent('main')).not.toContain('曹斌');
    await page.click('main a[href*="/steps/retry?stepId="]');
    expect(await page.textContent('#going')).toBe('将重试1个步骤');
    expect(await page.textContent('#going + p')).toMatch(/^#\d+$/);
    await page.click(send);
    expect(await page.textContent('.govuk-notification-banner')).toContain('已重新处理1个步骤');
    const until = performance.now() + RETRIED_WITHIN_MS;
    for (let state = ''; state !== 'delivered'; [{ state }] = (await database.query<{ state: string }>('SELECT state FROM application')).rows as [{ state: string }]) {
      if (performance.now() > until) throw new Error(`The application is still ${state}`);
    }
    await page.goto('/record');
    expect(await page.textContent('main')).toContain('河南省运行值守');
  });

  it('finds who was not reached by SMS, without their number, and looks the case up', async () => {
    await page.goto('/messages');
    expect(await page.textContent('main')).toContain('没有未送达的消息');
    await database.query(refuse);
    await page.reload();
    expect(await page.textContent('main')).toMatch(/短信[^]*139\*{4}0001[^]*对方拒收 · number-refused/);
    await look();
    await page.click('main a[href*="/cases?reference="]');
    expect(new URL(page.url()).pathname).toBe('/cases');
  });

  it('is shown that data are old when they are, and fresh ones when they come again', async () => {
    await page.goto('/');
    await page.locator('[data-part=board] [data-age]', { hasText: '前更新' }).waitFor();
    expect(await page.locator('.yc-live--stale').count()).toBe(0);
    kill(stack.apps.ops.pid ?? 0, 'SIGSTOP');
    await page.waitForSelector('[data-part=board].yc-live--stale');
    expect(await page.textContent('[data-part=board] [data-age]')).toContain('没有更新');
    kill(stack.apps.ops.pid ?? 0, 'SIGCONT');
    await page.waitForSelector('[data-part=board]:not(.yc-live--stale)');
  });

  it('is shown that a page left open is old, whatever it shows', async () => {
    const left = await page.context().newPage();
    await left.clock.install();
    for (const path of ['/steps', `/cases?reference=${reference}`, '/services', '/messages', '/record']) {
      await left.goto(path);
      await left.clock.fastForward('00:05');
      expect(await left.textContent('[data-age]')).toMatch(/^\d+秒前更新$/);
      await left.clock.fastForward('02:00');
      await left.waitForSelector('[data-aged].yc-live--stale');
      expect(await left.textContent('[data-age]')).toMatch(/^已\d+秒没有更新，请刷新页面$/);
    }
    await left.close();
  });

  it('finds the queues behind the same sign-in, to look at only', async () => {
    const stranger = await fetch(`${stack.ops}/queues/api/queues`, { redirect: 'manual' });
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/sign-in?to=/queues']);
    const queues = await page.request.get('/queues/api/queues');
    expect(await queues.json()).toMatchObject({ queues: [{ name: 'one-window', readOnlyMode: true }, { name: 'notices', readOnlyMode: true }] });
    expect((await page.request.put('/queues/api/queues/one-window/pause')).ok()).toBe(false);
    await page.goto('/queues');
    await page.getByText('one-window').first().waitFor();
  });

  it('has given Prometheus all that the alert rules and the dashboard ask for', async () => {
    const told = await Promise.all([stack.apps.ops, stack.apps.worker].map(async ({ internalUrl }) => (await fetch(`${internalUrl}/metrics`)).text()));
    const asked = ['alerts.yml', 'grafana-dashboard.json'].flatMap((file) => readFileSync(join(monitoring, file), 'utf8').match(/yichuang_\w+/g) ?? []);
    for (const measure of new Set(asked)) expect(told.join()).toContain(`# HELP ${measure} `);
    expect(told[0]).toMatch(/^yichuang_workers 1$/m);
    expect(told[0]).toMatch(/^yichuang_certificate_expires_seconds \d{7,}/m);
  });

  it('is told when the connection is lost, and has it again without doing anything', async () => {
    await page.route('**/stream', (route) => route.fulfill({ status: 503 }));
    await page.goto('/');
    await page.locator('[data-lost]', { hasText: '已中断' }).waitFor();
    await page.waitForSelector('[data-part=board].yc-live--stale');
    await page.unroute('**/stream');
    await page.waitForSelector('[data-part=board]:not(.yc-live--stale)');
    expect(await page.textContent('[data-lost]')).toBe('');
  });

  it('met nothing wrong on any page', () => {
    expect(wrong).toEqual([]);
  });
});
