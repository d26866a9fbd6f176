import type { Page } from 'playwright-core';

import { startTemporaryStack, type Account, type Stack } from '../../scripts/stack.mjs';
import { send } from './at-desk.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 240_000;
const registration = '/services/household.birth-registration';

const path = (page: Page): string => new URL(page.url()).pathname;
const texts = (page: Page, what: string): Promise<string[]> => page.locator(what).allTextContents();

describe('A child is born, on a phone without JavaScript', () => {
  let stack: Stack;
  let visitor: Visitors;
  let page: Page;
  const wrong: string[] = [];
  const look = async (): Promise<void> => void wrong.push(...(await visitor.audit()).map((each) => `${page.url()} ${each}`));
  const isTooWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal'] });
    visitor = await sendVisitors(stack.portal, 'zh-CN');
    page = visitor.page;
  }, START_MS);

  afterAll(async () => {
    await visitor?.leave();
    await stack?.stop();
  }, START_MS);

  it('the home page leads to what it takes, open to everyone', async () => {
    await page.goto('/');
    await page.click('a:has-text("新生儿出生")');
    expect(path(page)).toBe('/life-events/birth');
    expect(await texts(page, '.yc-plan__title')).toEqual(['出生登记', '居民身份证首次申领', '普通护照首次申请', '往来港澳通行证申领、换发、补发']);
    await look();
    await page.goto('/life-events');
    await look();
  });

  it('the mother signs in and is asked once; an answer that is missing is pointed at', async () => {
    await page.goto('/life-events/birth');
    await page.click('a.govuk-button--start');
    const mother = stack.accounts.find(({ name }) => name === '李娜') as Account;
    await page.fill('[name=login]', mother.login);
    await page.fill('[name=password]', mother.password);
    await page.click(send);
    expect(path(page)).toBe('/life-events/birth/begin');
    await page.fill('[name=childName]', '褚知夏');
    await page.click(send);
    expect(await texts(page, '.govuk-error-summary a')).toContain('请填写出生日期');
    expect(await page.inputValue('[name=childName]')).toBe('褚知夏');
    await look();
  });

  it('the answers come to services in their order, on one page', async () => {
    await page.fill('[name=birthDate]', '2026-10-03');
    await page.check('[name=declarantRelation][value=mother]');
    await page.check('[name=papers][value=identity-card]');
    await page.fill('[name=residentialAddress]', '河南省郑州市金水区健康路301号');
    await page.click(send);
    expect(path(page)).toMatch(/^\/my-life-events\//);
    expect(await texts(page, '.yc-plan .govuk-tag')).toEqual(['可以办理', '等待前一事项']);
    expect(await isTooWide()).toBe(false);
    await look();
  });

  it('the first form begins with what was answered, and the page knows that it was begun', async () => {
    const progress = page.url();
    await page.click('.yc-plan button');
    expect(path(page)).toBe(`${registration}/apply`);
    expect(await page.inputValue('[name=childName]')).toBe('褚知夏');
    await page.goto(progress);
    expect(await texts(page, '.yc-plan .govuk-tag')).toEqual(['未提交', '等待前一事项']);
    await page.goto('/applications');
    expect(await texts(page, 'main h2')).toContain('正在办的一件事');
    await look();
  });

  it('no page was wrong for assistive technology', () => expect(wrong).toEqual([]));
});
