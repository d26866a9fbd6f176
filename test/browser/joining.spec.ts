import { spawnSync } from 'node:child_process';

import type { Page } from 'playwright-core';

import { startTemporaryStack, type Account, type Stack } from '../../scripts/stack.mjs';
import { ensurePdfsig } from '../support/system-packages.mjs';
import { send, signInAs } from './at-desk.js';
import { sendVisitors, type Device, type Visitors } from './visitors.js';

const START_MS = 240_000;
const PATIENCE_MS = 40_000;
const service = '/services/household.spouse-joining';
const phone: Device = { viewport: { width: 375, height: 812 }, javaScriptEnabled: false };
const desktop: Device = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true };

const path = (page: Page): string => new URL(page.url()).pathname;

/** Does it again until it has come about; the machine works meanwhile. */
async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) if (performance.now() > end) throw new Error(`${what} did not come about`);
}

describe.each([
  ['with phones and no JavaScript', phone],
  ['at desktops with JavaScript', desktop],
])('A spouse joins a household, everybody %s', (_how, device) => {
  let stack: Stack;
  let reference: string;
  const visitors: Visitors[] = [];
  const wrong: string[] = [];

  const account = (called: string) => stack.accounts.find(({ name }) => name === called) as Account;
  const visit = async (base: string): Promise<Page> => {
    const visitor = await sendVisitors(base, 'zh-CN', device);
    visitors.push(visitor);
    return visitor.page;
  };
  const look = async (page: Page): Promise<void> => void wrong.push(...((await visitors.find((visitor) => visitor.page === page)?.audit()) ?? []).map((each) => `${page.url()} ${each}`));

  const pages: { mover?: Page; spouse?: Page } = {};
  const citizen = async (called: string): Promise<Page> => {
    const page = await visit(stack.portal);
    await page.goto('/sign-in');
    await page.fill('[name=login]', account(called).login);
    await page.fill('[name=password]', account(called).password);
    await page.click(send);
    return page;
  };

  /** An officer who has the case in hand, as soon as it is theirs to take. */
  const officer = async (login: string): Promise<Page> => {
    const page = await visit(stack.desk);
    await signInAs(login, page, stack);
    await until(async () => {
      await page.goto('/');
      await page.click('form[action="/take-next"] button');
      return path(page) === `/cases/${reference}`;
    }, `The case for ${login}`);
    await look(page);
    return page;
  };
  const act = async (page: Page, id: string): Promise<void> => {
    await page.goto(`/cases/${reference}/acts/${id}`);
    await look(page);
  };

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'desk'] });
  }, START_MS);

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    await stack?.stop();
  }, START_MS);

  it('she applies with what the registers know filled in', async () => {
    const page = (pages.mover = await citizen('李娜'));
    await page.goto(`${service}/apply`);
    await page.fill('[name=targetAddress]', '河南省郑州市金水区花园路1号金水湾1号楼1单元101号');
    await page.fill('[name=targetHouseholdNumber]', '410105001');
    await page.check('[name=sponsorIsHead][value=true]');
    await page.check('[name=headConsent]');
    await page.check('[name=relationToHead][value=spouse]');
    await page.check('[name=deliveryMethod][value=electronic]');
    await page.check('[name=truthDeclaration]');
    await look(page);
    await page.click('main form button:has-text("下一步")');
    expect(path(page)).toBe(`${service}/check`);
    await look(page);
    await page.click(send);
    expect(path(page)).toMatch(/^\/applications\/\d{16}\/receipt$/);
    reference = path(page).split('/')[2] ?? '';
  });

  it('her husband, the head, agrees from his own account', async () => {
    const page = (pages.spouse = await citizen('王强'));
    await until(async () => {
      await page.goto('/consents');
      return (await page.locator('button[value=given]').count()) === 1;
    }, 'The question to the head');
    await look(page);
    await page.click('button[value=given]');
    expect(await page.innerText('main')).toContain('已同意');
    await look(page);
  });

  it('a clerk asks once for a correction, she hands it in, and by that the case is accepted', async () => {
    const clerk = await officer('clerk.zhengzhou');
    expect(await clerk.innerText('#conditions')).not.toContain('不符合');
    await act(clerk, 'ask-correction');
    await clerk.check('[name=answers][value=contactPhone]');
    await clerk.fill('[name=why-contactPhone]', '电话无法接通');
    await clerk.fill('[name=days]', '15');
    await clerk.click(send);
    expect(path(clerk)).toBe(`/cases/${reference}`);
    const mover = pages.mover as Page;
    await mover.goto(`/applications/${reference}/correction`);
    expect(await mover.innerText('main')).toContain('电话无法接通');
    await look(mover);
    await mover.fill('[name=contactPhone]', '13903710009');
    await mover.click('main form button:has-text("交回")');
    expect(path(mover)).toBe(`/applications/${reference}`);
    expect(await mover.innerText('main')).toContain('补正齐全，受理');
  });

  it('one officer examines, another decides', async () => {
    const examiner = await officer('examiner.zhengzhou');
    await act(examiner, 'propose');
    for (const radio of await examiner.locator('[name^="found-"][value=holds]').all()) await radio.check();
    for (const text of await examiner.locator('[name^="evidence-"]').all()) await text.fill('入户核实，情况属实');
    const papers = examiner.locator('[name=papersSeen]');
    if ((await papers.count()) > 0) await papers.check();
    await examiner.check('[name=recommendation][value=grant]');
    await examiner.click(send);
    expect(await examiner.innerText('main')).toContain('已办理：审查完毕，提请决定');
    const decider = await officer('decider.zhengzhou');
    await act(decider, 'grant');
    await decider.check('[name=decided]');
    await decider.click(send);
    expect(await decider.innerText('main')).toContain('已办理：准予');
  });

  it('she downloads the papers, whose seals are valid, and was told of every step', async () => {
    const page = pages.mover as Page;
    await until(async () => {
      await page.goto(`/applications/${reference}`);
      return (await page.innerText('main')).includes('已办结') && (await page.locator('a[href*="/documents/"]').count()) >= 4;
    }, 'The result');
    await look(page);
    for (const link of await page.locator('a[href*="/documents/"]').all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(spawnSync(ensurePdfsig(), [await download.path()], { encoding: 'utf8' }).stdout).toContain('Signature is Valid');
    }
    await page.goto('/notices');
    for (const told of ['一次告知补正', '补正齐全，受理', '开始审查', '审查完毕，提请决定', '作出准予决定']) expect(await page.innerText('main')).toContain(told);
    await look(page);
  });

  it('and nobody met a page that axe finds fault with', () => {
    expect(wrong).toEqual([]);
  });
});
