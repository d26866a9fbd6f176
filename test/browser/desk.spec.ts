import { Client } from 'pg';
import type { Page } from 'playwright-core';

import { startTemporaryStack, type Account, type Stack } from '../../scripts/stack.mjs';
import { applyAs, send, signInAs } from './at-desk.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 180_000;
const HANDED_TO_OFFICER_WITHIN_MS = 30_000;
const banner = '.govuk-notification-banner__content';

const isWide = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth > innerWidth');

/** Links to places that are not on the page. */
const leadNowhere = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('main a[href^="#"]')].map(({ hash }) => hash).filter((hash) => !document.getElementById(hash.slice(1)))`);

const FARTHEST = 60;

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < FARTHEST; presses += 1) {
    if (await page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** An officer's hold on a case ends, as it does when they are away from the page for long. */
async function endHold(reference: string, { databaseUrl }: Stack): Promise<void> {
  const database = new Client(databaseUrl);
  await database.connect();
  await database.query("UPDATE task SET lease_until = now() - interval '1 minute' WHERE closed_at IS NULL AND application_id = (SELECT id FROM application WHERE reference = $1)", [reference]);
  await database.end();
}

/** Somebody else revokes the licence while the case is open. */
async function revokeLicence({ login }: Account, { databaseUrl }: Stack): Promise<void> {
  const database = new Client(databaseUrl);
  await database.connect();
  await database.query("UPDATE driver_licence SET status = 'revoked' WHERE licence_number = $1", [login]);
  await database.end();
}

describe('Three officers with phones and no JavaScript', () => {
  let stack: Stack;
  let citizen: Account;
  let reference: string;
  const visitors: Visitors[] = [];
  const wrong: string[] = [];

  /** Somebody at the desk, and an auditor of what they see. */
  const officer = async (login: string) => {
    const visitor = await sendVisitors(stack.desk, 'zh-CN');
    visitors.push(visitor);
    await signInAs(login, visitor.page, stack);
    const look = async (): Promise<void> => {
      wrong.push(...(await visitor.audit()).map((each) => `${visitor.page.url()} ${each}`));
      if (await isWide(visitor.page)) wrong.push(`${visitor.page.url()} is wider than the phone`);
      wrong.push(...(await leadNowhere(visitor.page)).map((link) => `${visitor.page.url()} ${link} leads nowhere`));
    };
    return { page: visitor.page, look };
  };
  const path = (page: Page): string => new URL(page.url()).pathname;

  /** Takes the next case as soon as there is one. */
  async function takeNext(page: Page): Promise<string> {
    const until = performance.now() + HANDED_TO_OFFICER_WITHIN_MS;
    do {
      await page.goto('/');
      await page.click('form[action="/take-next"] button');
      if (performance.now() > until) throw new Error('No case was handed to an officer');
    } while (path(page) === '/');
    return (await page.textContent(banner)) ?? '';
  }

  /** Loads the first page again until something is on it. */
  async function until(page: Page, selector: string): Promise<void> {
    const end = performance.now() + HANDED_TO_OFFICER_WITHIN_MS;
    while ((await page.locator(selector).count()) === 0) {
      if (performance.now() > end) throw new Error(`${selector} did not appear`);
      await page.goto('/');
    }
  }

  const act = (page: Page, id: string): Promise<unknown> => page.click(`a[href="/cases/${reference}/acts/${id}"]`);

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'desk'] });
    citizen = stack.accounts.find(({ note }) => note.zh.includes('违法未处理')) as Account;
    reference = await applyAs(citizen, stack);
  }, START_MS);

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    await stack?.stop();
  }, START_MS);

  it('are let in by password and code, each code once', async () => {
    const { page } = await sendVisitors(stack.desk, 'zh-CN').then((visitor) => (visitors.push(visitor), visitor));
    await page.goto('/sign-in');
    await page.fill('[name=login]', 'clerk.luoyang');
    await page.fill('[name=password]', stack.accounts[0]?.password ?? '');
    await page.click(send);
    const code = (await page.textContent('main strong')) ?? '';
    await page.fill('[name=oneTimeCode]', code === '000000' ? '000001' : '000000');
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('验证码不正确');
    await page.fill('[name=oneTimeCode]', code);
    await page.click(send);
    expect(path(page)).toBe('/');
    expect(await page.textContent('main')).toContain('洛阳市公安局');
  });

  it('the clerk is given the most urgent case with the reason, sees all of it, and accepts it', async () => {
    const { page, look } = await officer('clerk.zhengzhou');
    await look();
    expect(await takeNext(page)).toMatch(/最紧急的一件：受理期限剩\d个工作日/);
    expect(path(page)).toBe(`/cases/${reference}`);
    await look();
    expect(await page.textContent('#conditions')).toContain('有1起违法行为未处理完毕');
    expect(await page.textContent('#clocks')).toContain('《行政许可法》第三十二条');
    await act(page, 'accept');
    await look();
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('请阅读并勾选');
    await page.check('[name=complete]');
    await page.click(send);
    expect(await page.textContent(banner)).toContain('已办理：受理');
    await look();
  });

  it('the examiner begins by taking it, and loses nothing typed when the proposal does not fit the findings', async () => {
    const { page, look } = await officer('examiner.zhengzhou');
    await takeNext(page);
    expect(await page.textContent('main')).toContain('审查中');
    await look();
    await act(page, 'propose');
    for (const found of await page.locator('input[value=fails]').all()) await found.check();
    for (const evidence of await page.locator('textarea').all()) await evidence.fill('经查询，违法行为至今未处理。');
    for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
    await page.check('[name=recommendation][value=grant]');
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('不能建议准予');
    expect(await page.locator('textarea').first().inputValue()).toBe('经查询，违法行为至今未处理。');
    await look();
    await page.check('[name=recommendation][value=refuse]');
    await page.click(send);
    expect(await page.textContent('main')).toContain('待决定');
  });

  async function fillRefusal(page: Page): Promise<void> {
    await page.check('[name=condition]');
    await page.fill('[name=evidence]', '一起违法未处理');
    await page.fill('[name=howToMend]', '处理完毕后重新申请');
    await page.check('[name=heard]');
  }

  it('another person decides, on the evidence of the examiner, and once however often it is sent', async () => {
    const { page, look } = await officer('decider.zhengzhou');
    await takeNext(page);
    expect(await page.textContent('#conditions')).toContain('经查询，违法行为至今未处理。');
    expect(await page.textContent('#history')).toContain('建议不予');
    await act(page, 'refuse');
    await look();
    const again = await page.context().newPage();
    await again.goto(page.url());
    for (const each of [page, again]) await fillRefusal(each);
    await page.click(send);
    expect(await page.textContent('#documents')).toContain('不予');
    await look();
    await again.click(send);
    expect(await again.textContent(banner)).toContain('已办理：不予');
    expect(await again.locator('#history li', { hasText: '作出不予决定' }).count()).toBe(1);
    await again.close();
  });

  it('a supervisor sees what is open, gives it to somebody, and finds a case by its reference', async () => {
    const { page, look } = await officer('supervisor.zhengzhou');
    reference = await applyAs(citizen, stack);
    const reassign = `a[href="/cases/${reference}/hand-over"]`;
    await until(page, reassign);
    await look();
    await page.click(reassign);
    await look();
    await page.selectOption('[name=to]', { label: '郑州市窗口受理员' });
    await page.click(send);
    expect(await page.textContent(banner)).toContain('已交给郑州市窗口受理员');
    expect(await page.textContent(`tr:has(${reassign})`)).toMatch(/郑州市窗口受理员 自 \d{4}年/);
    await page.fill('[name=q]', reference.replace(/(.{4})/g, '$1 '));
    await page.click('[role=search] button');
    expect(path(page)).toBe(`/cases/${reference}`);
    expect(await page.textContent('.yc-case__lease')).toMatch(/郑州市窗口受理员\s*\d{4}年\d+月\d+日\s*改派/);
    await page.goto('/waiting');
    await look();
  });

  it('with JavaScript and a keyboard alone, a clerk works on a case that stays theirs while they look at it', async () => {
    const visitor = await sendVisitors(stack.desk, 'zh-CN', { viewport: { width: 1440, height: 900 }, javaScriptEnabled: true });
    visitors.push(visitor);
    const { page } = visitor;
    await signInAs('clerk.zhengzhou', page, stack);
    await page.clock.install();
    await page.goto(`/cases/${reference}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#main-content');
    const [beat] = await Promise.all([page.waitForResponse(/keep$/), page.clock.fastForward('05:00')]);
    expect(beat.status()).toBe(303);
    await page.locator('.yc-case__lease', { hasText: '打开本页期间由您办理' }).waitFor();
    await tabTo(page, `a[href="/cases/${reference}/acts/accept"]`);
    await Promise.all([page.waitForURL(/acts/), page.keyboard.press('Enter')]);
    await tabTo(page, '[name=complete]');
    await page.keyboard.press('Space');
    await tabTo(page, send);
    await Promise.all([page.waitForURL(`**/cases/${reference}`), page.keyboard.press('Enter')]);
    expect(await page.textContent(banner)).toContain('已办理：受理');
  });

  it('the examiner tells somebody else who is concerned, and hears them before anything can be granted', async () => {
    const { page, look } = await officer('examiner.zhengzhou');
    await takeNext(page);
    await act(page, 'tell-third-party');
    await page.fill('[name=interest]', '共用车位的使用');
    await page.fill('[name=name]', '邻居甲');
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('手机号码和地址至少填写一项');
    await page.fill('[name=phone]', '13603710042');
    await look();
    await page.click(send);
    expect(await page.textContent('#third-parties')).toMatch(/邻居甲[^]*13603710042[^]*待送达[^]*尚未答复/);
    await look();
    await page.goto(`/cases/${reference}/acts/grant-alone`);
    expect(await page.textContent(banner)).toContain('利害关系人还没有答复');
    await act(page, 'hear-third-party');
    await page.check('[name=party]');
    await page.check('[name=answer][value=spoke]');
    await page.fill('[name=words]', '来电表示不反对');
    await look();
    await page.click(send);
    expect(await page.textContent('#third-parties')).toContain('已陈述、申辩');
  });

  it('and loses nothing of what they wrote when their hold ended meanwhile, for nobody else has taken the case', async () => {
    const { page } = await officer('examiner.zhengzhou');
    await page.goto(`/cases/${reference}`);
    await act(page, 'ask-information');
    await page.fill('[name=question]', '违法是否已经处理');
    await endHold(reference, stack);
    await page.click(send);
    expect(await page.textContent(banner)).toContain('已办理：询问情况');
    expect(await page.textContent('.yc-case__lease')).toContain('由您办理至');
    await page.goto(`/cases/${reference}/acts/end-special`);
    expect(await page.textContent(banner)).toContain('办件现在是“审查中”，不能再办理这一步');
  });

  it('and is told on the same page when registers have changed meanwhile, with what was typed still there', async () => {
    const { page, look } = await officer('examiner.zhengzhou');
    await page.goto(`/cases/${reference}`);
    await act(page, 'grant-alone');
    await page.check('input[value=holds]');
    await page.fill('textarea', '违法行为已经处理');
    await revokeLicence(citizen, stack);
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toMatch(/没有作出决定，登记也没有改动。[^]*“驾驶证状态[^]*现在不符合[^]*已重新核对登记信息/);
    expect(await page.locator('textarea').count()).toBe(2);
    expect(await page.locator('textarea').last().inputValue()).toBe('违法行为已经处理');
    expect(await page.textContent('#conditions')).toMatch(/不符合\s*驾驶证状态/);
    await look();
  });

  it('a case is not there for who may not see it', async () => {
    const { page } = await officer('clerk.kaifeng');
    const answers = [];
    for (const wanted of [reference, '2611238098274612']) {
      for (const part of ['', '/acts/accept', '/hand-over', '/documents/1', '/materials/1']) {
        const answer = await page.goto(`/cases/${wanted}${part}`);
        answers.push([answer?.status(), (await page.textContent('h1'))?.trim()]);
      }
    }
    expect(new Set(answers.map(String))).toEqual(new Set(['404,没有找到这个页面']));
  });

  it('a session of the portal opens nothing at the desk', async () => {
    const visitor = await sendVisitors(stack.portal, 'zh-CN');
    visitors.push(visitor);
    await visitor.page.goto('/sign-in');
    await visitor.page.fill('[name=login]', citizen.login);
    await visitor.page.fill('[name=password]', citizen.password);
    await visitor.page.click(send);
    const session = (await visitor.page.context().cookies()).find(({ name }) => name === 'yc');
    expect(session?.value).toHaveLength(43);
    const answer = await fetch(`${stack.desk}/waiting`, { headers: { cookie: `yc-desk=${session?.value}` }, redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fwaiting']);
  });

  it('met no page that a screen reader or a keyboard would stumble over', () => {
    expect(wrong).toEqual([]);
  });
});
