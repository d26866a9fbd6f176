import { spawnSync } from 'node:child_process';

import type { Page } from 'playwright-core';

import { startTemporaryStack, type Stack } from '../../scripts/stack.mjs';
import { ensurePdfsig } from '../support/system-packages.mjs';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 180_000;
const DECIDED_WITHIN_MS = 30_000;
const guide = '/services/traffic.driving-licence-renewal';
const send = 'main form[method=post] button.govuk-button[type=submit]';

async function signIn(page: Page, { accounts }: Stack): Promise<void> {
  const [citizen] = accounts; // the sandbox lists first whose renewal is granted at once
  await page.fill('[name=login]', citizen?.login ?? '');
  await page.fill('[name=password]', citizen?.password ?? '');
  await page.click(send);
}

async function answer(page: Page): Promise<void> {
  for (const box of ['healthDeclaration', 'truthDeclaration']) await page.check(`[name=${box}]`);
  for (const [name, value] of [['handledBy', 'self'], ['photoSource', 'on-file'], ['deliveryMethod', 'post']]) await page.check(`[name=${name}][value=${value}]`);
  for (const [name, value] of [['contactPhone', '13903710001'], ['deliveryRecipient', '曹斌'], ['deliveryPhone', '13903710001']] as const) await page.fill(`[name=${name}]`, value);
}

/** Loads the page again until a document can be downloaded. */
async function untilIssued(page: Page): Promise<void> {
  const until = performance.now() + DECIDED_WITHIN_MS;
  while ((await page.locator('a[href*="/documents/"]').count()) < 2) {
    if (performance.now() > until) throw new Error('No documents were issued');
    await page.reload();
  }
}

async function downloadAll(page: Page): Promise<string[]> {
  const files: string[] = [];
  for (const link of await page.locator('a[href*="/documents/"]').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    files.push(await download.path());
  }
  return files;
}

describe('A citizen with a phone and no JavaScript', () => {
  let stack: Stack;
  let visitors: Visitors;
  const wrong: string[] = [];
  const look = async (): Promise<void> => void wrong.push(...(await visitors.audit()).map((each) => `${visitors.page.url()} ${each}`));

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal'] });
    visitors = await sendVisitors(stack.portal, 'zh-CN');
  }, START_MS);

  afterAll(async () => {
    await visitors?.leave();
    await stack?.stop();
  }, START_MS);

  it('finds the service in everyday words', async () => {
    const { page } = visitors;
    await page.goto('/');
    await look();
    await page.fill('[name=q]', '换驾照');
    await page.click('[role=search] button');
    await look();
    await page.click(`a[href="${guide}"]`);
    await look();
    expect(await page.textContent('h1')).toBe('机动车驾驶证期满换证');
  });

  it('signs in on the way to the form, and is told what is missing without losing an answer', async () => {
    const { page } = visitors;
    await page.click(`a[href="${guide}/apply"]`);
    await look();
    await signIn(page, stack);
    expect(new URL(page.url()).pathname).toBe(`${guide}/apply`);
    await look();
    await page.fill('[name=deliveryRecipient]', '王先生');
    await page.click(send);
    expect(await page.locator('.govuk-error-summary a').count()).toBeGreaterThan(0);
    expect(await page.inputValue('[name=deliveryRecipient]')).toBe('王先生');
  });

  it('answers, checks and gets a receipt', async () => {
    const { page } = visitors;
    await answer(page);
    await page.click(send);
    expect(new URL(page.url()).pathname).toBe(`${guide}/check`);
    await look();
    expect(await page.textContent('main')).toContain('即时办结');
    await page.click(send);
    expect(new URL(page.url()).pathname).toMatch(/^\/applications\/\d{16}\/receipt$/);
    await look();
    expect(await page.textContent('h1')).toBe('收件回执');
  });

  it('downloads documents whose seals are valid', async () => {
    const { page } = visitors;
    await page.click('main a.govuk-button');
    await untilIssued(page);
    await look();
    for (const file of await downloadAll(page)) expect(spawnSync(ensurePdfsig(), [file], { encoding: 'utf8' }).stdout).toContain('Signature is Valid');
    await page.goto('/applications');
    await look();
    await page.goto('/verify');
    await look();
  }, START_MS);

  it('finds the decision among the notices, and it is read once it was opened', async () => {
    const { page } = visitors;
    await page.goto('/applications');
    await page.click('main a[href="/notices"]');
    expect(await page.textContent('main')).toContain('未读');
    await look();
    await page.click('main a[href^="/notices/"]:has-text("准予")');
    expect(await page.textContent('main')).toContain('已准予');
    await look();
    await page.goto('/notices');
    expect(await page.textContent('main li:has-text("准予")')).not.toContain('未读');
  });

  it('met no page that a screen reader or a keyboard would stumble over', () => {
    expect(wrong).toEqual([]);
  });
});
