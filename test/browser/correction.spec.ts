import type { Page } from 'playwright-core';

import { startTemporaryStack, type Account, type Stack } from '../../scripts/stack.mjs';
import { applyAs, send, signInAs } from './at-desk.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 180_000;
const HANDED_TO_OFFICER_WITHIN_MS = 60_000;
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const photo = { name: '身体条件证明.png', mimeType: 'image/png', buffer: pixel };

describe('A citizen who is asked for corrections, with a phone and no JavaScript', () => {
  let stack: Stack;
  let reference: string;
  let visitors: Visitors;
  let clerk: Visitors;
  const wrong: string[] = [];

  const isWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const look = async (): Promise<void> => {
    wrong.push(...(await visitors.audit()).map((each) => `${visitors.page.url()} ${each}`));
    if (await isWide(visitors.page)) wrong.push(`${visitors.page.url()} is wider than the phone`);
  };
  const path = (): string => new URL(visitors.page.url()).pathname;
  const press = (name: string) => visitors.page.click(`main form button:has-text("${name}")`);
  const items = (): Promise<string[]> => visitors.page.locator('.govuk-task-list__status').allInnerTexts();

  /** The clerk has the case in hand as soon as the machine has left it to people. */
  async function take(page: Page): Promise<void> {
    const until = performance.now() + HANDED_TO_OFFICER_WITHIN_MS;
    do {
      await page.goto('/');
      await page.click('form[action="/take-next"] button');
      if (performance.now() > until) throw new Error('No case was handed to an officer');
    } while (new URL(page.url()).pathname === '/');
  }

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'desk'] });
    const citizen = stack.accounts.find(({ note }) => note.zh.includes('违法未处理')) as Account;
    reference = await applyAs(citizen, stack);
    visitors = await sendVisitors(stack.portal, 'zh-CN');
    clerk = await sendVisitors(stack.desk, 'zh-CN');
    await visitors.page.goto('/sign-in');
    await visitors.page.fill('[name=login]', citizen.login);
    await visitors.page.fill('[name=password]', citizen.password);
    await visitors.page.click(send);
  }, START_MS);

  afterAll(async () => {
    await visitors?.leave();
    await clerk?.leave();
    await stack?.stop();
  }, START_MS);

  it('puts an error of their own right before an officer has the case', async () => {
    const { page } = visitors;
    await page.goto(`/applications/${reference}`);
    await page.click(`a[href="/applications/${reference}/amend"]`);
    await look();
    await page.fill('[name=contactPhone]', '12');
    await press('确认更正');
    expect(await page.inputValue('[name=contactPhone]')).toBe('12');
    await look();
    await page.fill('[name=contactPhone]', '13903710008');
    await press('确认更正');
    expect(path()).toBe(`/applications/${reference}`);
    expect(await page.innerText('main')).toContain('当场更正');
  });

  it('is asked once for a paper, an answer and an explanation', async () => {
    await signInAs('clerk.zhengzhou', clerk.page, stack);
    await take(clerk.page);
    await clerk.page.goto(`/cases/${reference}/acts/ask-correction`);
    await clerk.page.check('[name=materials][value=medical-report]');
    await clerk.page.check('[name=answers][value=deliveryMethod]');
    await clerk.page.fill('[name=why-medical-report]', '没有医院印章');
    await clerk.page.fill('[name=why-deliveryMethod]', '该窗口已撤销');
    await clerk.page.fill('[name=other]', '请说明姓名变更');
    await clerk.page.fill('[name=days]', '10');
    await clerk.page.click(send);
    const { page } = visitors;
    await page.goto(`/applications/${reference}`);
    await look();
    await page.click('.govuk-notification-banner__link');
    expect(await items()).toEqual(['待补正', '待补正', '待补正']);
    for (const words of ['身体条件证明', '没有医院印章', '该窗口已撤销', '列出的就是全部']) expect(await page.innerText('main')).toContain(words);
    await look();
  });

  it('keeps what was typed and uploaded when something is wrong, or for later', async () => {
    const { page } = visitors;
    await page.check('[name=deliveryMethod][value=post]');
    await page.fill('[name=deliveryRecipient]', '曹斌');
    await page.fill('[name=reply-2]', '已改名');
    await page.setInputFiles('[name="file.medical-report"]', photo);
    await press('交回');
    expect(await page.innerText('.govuk-error-summary')).toContain('请填写收件地址');
    expect([await page.inputValue('[name=deliveryRecipient]'), await page.inputValue('[name=reply-2]')]).toEqual(['曹斌', '已改名']);
    expect(await page.innerText('main')).toContain('身体条件证明.png');
    await look();
    await press('保存，以后再交');
    await page.goto(`/en/applications/${reference}/correction`);
    expect(await page.inputValue('[name=deliveryRecipient]')).toBe('曹斌');
    await look();
    await page.goto(`/applications/${reference}/correction`);
  });

  it('says why a file is not taken, and takes the rest', async () => {
    const { page } = visitors;
    await page.setInputFiles('[name="file.medical-report"]', { name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
    await press('交回');
    expect(await page.locator('.govuk-error-summary a').getAttribute('href')).toBe('#file.medical-report');
    expect(await page.innerText('main')).toContain('身体条件证明.png');
  });

  it('hands in a part and then the rest, and the case is accepted', async () => {
    const { page } = visitors;
    await page.check('[name=deliveryMethod][value=window]');
    await press('交回');
    expect([path(), await items()]).toEqual([`/applications/${reference}/correction`, ['✓ 已交回', '待补正', '✓ 已交回']]);
    await look();
    await page.check('[name=standing-deliveryMethod]');
    await press('交回');
    expect(path()).toBe(`/applications/${reference}`);
    expect(await page.innerText('main')).toContain('补正齐全，受理');
    expect(await page.innerText('main')).toContain('身体条件证明.png');
    await page.goto(`/applications/${reference}/correction`);
    expect(path()).toBe(`/applications/${reference}`);
  });

  it('has met no page that axe finds fault with, or that is wider than the phone', () => {
    expect(wrong).toEqual([]);
  });
});
