import { Client } from 'pg';
import type { Page } from 'playwright-core';

import { startTemporaryStack, type Account, type Stack } from '../../scripts/stack.mjs';
import { applyAs, identify, send, signInAs } from './at-desk.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 180_000;
const ROUTED_WITHIN_MS = 30_000;
const renewal = 'traffic.driving-licence-renewal';
const phone = '13903710006';
const screen = { width: 1280, height: 900 };
const scan = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64') };

const path = (page: Page): string => new URL(page.url()).pathname;

describe('A clerk at a counter, without JavaScript', () => {
  let stack: Stack;
  let desk: Visitors;
  let citizen: Visitors;
  let elder: Account;
  let reference: string;
  /** The same page, in another window. */
  let twin: Page;
  const wrong: string[] = [];

  /** By an auditor, and on a screen as narrow as a phone’s. */
  const look = async (who = desk): Promise<void> => {
    wrong.push(...(await who.audit()).map((each) => `${who.page.url()} ${each}`));
    const usual = who.page.viewportSize() ?? screen;
    await who.page.setViewportSize({ width: 375, height: 812 });
    if (await who.page.evaluate('document.documentElement.scrollWidth > innerWidth')) wrong.push(`${who.page.url()} is wider than a phone`);
    await who.page.setViewportSize(usual);
  };

  async function findRenewal(): Promise<void> {
    const { page } = desk;
    await page.fill('[name=q]', '换驾照');
    await page.click('[role=search] button');
    await page.click(`a[href$="/services/${renewal}"]`);
  }

  async function answer(photoSource: 'on-file' | 'upload'): Promise<void> {
    const { page } = desk;
    for (const box of ['healthDeclaration', 'truthDeclaration']) await page.check(`[name=${box}]`);
    for (const [name, value] of [['handledBy', 'self'], ['photoSource', photoSource], ['deliveryMethod', 'window']] as const) await page.check(`[name=${name}][value=${value}]`);
    await page.fill('[name=contactPhone]', phone);
    await page.selectOption('[name=pickupOffice]', '410100');
  }

  async function confirm({ page }: Pick<Visitors, 'page'> = desk): Promise<void> {
    await page.check('[name=readBack]');
    await page.check('[name=confirmedBy][value=signature]');
    await page.click(`${send}[accesskey]`);
  }

  /** Loads the page again until something is on it. */
  async function until(page: Page, selector: string): Promise<void> {
    const end = performance.now() + ROUTED_WITHIN_MS;
    while ((await page.locator(selector).count()) === 0) {
      if (performance.now() > end) throw new Error(`${selector} did not appear`);
      await page.reload();
    }
  }

  /** How often it is on record that somebody read the elder’s case. */
  async function readings(): Promise<number> {
    const database = new Client(stack.databaseUrl);
    await database.connect();
    const { rows } = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM access_log JOIN application ON application.id = application_id WHERE reference = $1', [reference]);
    await database.end();
    return rows[0]?.count ?? 0;
  }

  const persona = (note: string): Account => stack.accounts.find((account) => account.note.zh.includes(note)) as Account;

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'desk'] });
    elder = persona('七十一周岁');
    [desk, citizen] = [await sendVisitors(stack.desk, 'zh-CN', { viewport: screen, javaScriptEnabled: false }), await sendVisitors(stack.portal, 'zh-CN')];
    await signInAs('clerk.zhengzhou', desk.page, stack);
  }, START_MS);

  afterAll(async () => {
    await desk?.leave();
    await citizen?.leave();
    await stack?.stop();
  }, START_MS);

  it('is told when the name is not the register’s, and loses nothing that was typed', async () => {
    const { page } = desk;
    await page.click('a[href="/counter"]');
    await look();
    await identify(desk.page, { ...elder, name: '张三丰' }, phone);
    expect(await page.textContent('.govuk-error-summary')).toContain('姓名与登记的不一致');
    await look();
    expect([await page.inputValue('[name=documentNumber]'), await page.inputValue('[name=phone]')]).toEqual([elder.login, phone]);
  });

  it('finds a service for an elder in everyday words, and the form filled in as for the elder', async () => {
    const { page } = desk;
    await identify(desk.page, elder, phone);
    expect(await page.textContent('main')).toContain('登记一致');
    await look();
    await findRenewal();
    await look();
    expect(await page.textContent('main')).toContain(elder.login);
    expect(await page.inputValue('[name=contactPhone]')).toBe(phone);
  });

  it('keeps what was typed wrongly, and over the whole day', async () => {
    const { page } = desk;
    await page.fill('[name=contactAddress]', '河南省新郑市花园路6号');
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('请阅读并勾选');
    await look();
    await page.goto('/counter');
    await page.click('.yc-people a');
    await look();
    await page.click(`#begun ~ ul a[href$="/services/${renewal}"]`);
    expect(await page.inputValue('[name=contactAddress]')).toBe('河南省新郑市花园路6号');
  });

  it('scans a paper and notes whose original they saw', async () => {
    const { page } = desk;
    await answer('upload');
    await page.click(send);
    expect(path(page)).toMatch(/\/materials$/);
    await look();
    await page.setInputFiles('#file-photo', scan);
    await page.click('#material-photo form[enctype] button');
    expect(await page.textContent('#material-photo')).toContain('photo.png');
    await page.click('#material-current-licence button');
    expect(await page.textContent('#material-current-licence')).toContain('原件已核对');
    await look();
    await page.click('main a[role=button]');
    expect(path(page)).toMatch(/\/check$/);
  });

  it('sends nothing that was not read back and confirmed', async () => {
    const { page } = desk;
    await look();
    expect(await page.textContent('main')).toContain('河南省新郑市花园路6号');
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('请选择申请人怎样确认');
    await look();
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.yc-paper')).toBe(true);
    expect(await page.isVisible('[name=readBack]')).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('gives a receipt to print, with a code anybody can verify', async () => {
    const { page } = desk;
    twin = await page.context().newPage();
    await twin.goto(path(page));
    await confirm();
    reference = path(page).split('/').at(-1) ?? '';
    expect(path(page)).toBe(`/counter/receipts/${reference}`);
    await look();
    const text = (await page.textContent('main')) ?? '';
    for (const part of ['收件回执', elder.name, '郑州市公安局', '最迟答复日期', '原机动车驾驶证', '核验码']) expect(text).toContain(part);
    await page.emulateMedia({ media: 'print' });
    expect([await page.isVisible('.yc-nav'), await page.isVisible('.govuk-back-link'), await page.isVisible('.govuk-panel')]).toEqual([false, false, true]);
    await page.emulateMedia({ media: 'screen' });
    await citizen.page.goto(/\/verify\/\w+/.exec(text)?.[0] ?? '');
    expect(await citizen.page.textContent('main')).toContain('文书真实有效');
  });

  it('files it once, however often it is sent', async () => {
    await confirm({ page: twin });
    expect(await twin.textContent('.govuk-notification-banner')).toContain('此前已经提交');
    expect(await twin.locator('#filed ~ ul a').count()).toBe(1);
    await twin.close();
  });

  it('has filed what the elder finds in their own account', async () => {
    const { page } = citizen;
    await page.goto('/sign-in?to=/applications');
    await page.fill('[name=login]', elder.login);
    await page.fill('[name=password]', elder.password);
    await page.click(send);
    await page.click(`a[href="/applications/${reference}"]`);
    expect(await page.textContent('main')).toContain('收件回执');
    expect(await page.textContent('main')).toContain('收到申请');
    await look(citizen);
  });

  it('goes straight from the receipt to a case that needs a person, and accepts it on the spot', async () => {
    const { page } = desk;
    await identify(desk.page, persona('违法未处理'));
    await findRenewal();
    await answer('on-file');
    await page.click(send);
    await page.click('main a[role=button]');
    await confirm();
    await until(page, 'a[href^="/cases/"]');
    await look();
    await page.click('a[href^="/cases/"]');
    await page.click('form[action$="/take"] button');
    await page.click('a[href$="/acts/accept"]');
    await page.check('[name=complete]');
    await page.click(send);
    expect(await page.textContent('.govuk-notification-banner')).toContain('已办理：受理');
  });

  it('tells an elder who knows no reference how the case stands, where and until when', async () => {
    const { page } = desk;
    await identify(desk.page, persona('违法未处理'));
    await page.click('a[href$="/cases"]');
    await look();
    const text = (await page.textContent('.yc-cases tbody')) ?? '';
    for (const part of ['驾驶证', '已受理', '公安局', '决定期限']) expect(text).toContain(part);
    await page.click('.yc-cases tbody a');
    expect(path(page)).toMatch(/^\/cases\//);
    await identify(desk.page, elder);
    const before = await readings();
    await page.click('a[href$="/cases"]');
    expect(await page.textContent('.yc-cases tbody')).toContain(reference.slice(-4));
    expect(await readings()).toBe(before + 1);
    await look();
    const listed = await readings();
    await page.click('.yc-cases a[href$="/slip"]');
    expect(await page.textContent('main')).toContain(reference.slice(-4));
    expect(await page.textContent('main')).toContain('在窗口办理');
    expect(await readings()).toBe(listed + 1);
    await look();
  });

  it('takes in at the counter what was asked for, from who cannot send it', async () => {
    const { page } = desk;
    const violator = persona('违法未处理');
    const asked = await applyAs(violator, stack);
    await page.goto(`/cases/${asked}`);
    await until(page, 'form[action$="/take"]');
    await page.click('form[action$="/take"] button');
    await page.goto(`/cases/${asked}/acts/ask-correction`);
    await page.check('[name=materials][value=medical-report]');
    await page.fill('[name=why-medical-report]', '没有医院印章');
    await page.check('[name=answers][value=contactPhone]');
    await page.fill('[name=why-contactPhone]', '号码是空号');
    await page.fill('[name=days]', '10');
    await page.click(send);
    await identify(desk.page, violator);
    await page.click('a[href$="/cases"]');
    await look();
    await page.click('a[href$="/correction"]');
    expect(await page.textContent('main')).toContain('号码是空号');
    await look();
    await page.fill('[name=contactPhone]', '123');
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('手机');
    await look();
    await page.fill('[name=contactPhone]', '13903710009');
    await page.click(send);
    expect(path(page)).toMatch(/\/correction\/check$/);
    expect(await page.textContent('main')).toContain('没有医院印章');
    await page.setInputFiles('#file-medical-report', { ...scan, name: 'note.txt', buffer: Buffer.from('no scan') });
    await page.click('#material-medical-report form[enctype] button');
    expect(await page.isVisible('.govuk-error-summary a[href="#file-medical-report"]')).toBe(true);
    await page.setInputFiles('#file-medical-report', scan);
    await page.click('#material-medical-report form[enctype] button');
    expect(await page.textContent('#material-medical-report')).toContain('photo.png');
    await look();
    await page.click(`${send}[accesskey]`);
    expect(await page.textContent('.govuk-error-summary')).toContain('请选择申请人怎样确认');
    await look();
    await page.check('[name=originals][value=medical-report]');
    await confirm();
    expect(await page.textContent('.govuk-notification-banner')).toContain('已全部收到');
    expect(path(page)).toMatch(/\/slip$/);
    for (const part of ['已受理', '补正已收到', '补正齐全', '决定期限', '郑州市', '12123']) expect(await page.textContent('main')).toContain(part);
    await look();
    await page.click('.govuk-back-link');
    expect(await page.textContent('.yc-cases tbody')).toContain('已受理');
    await page.goto(`/cases/${asked}`);
    for (const part of ['补正齐全', 'photo.png']) expect(await page.textContent('main')).toContain(part);
  });

  it('takes an application back for who asks for it at the counter', async () => {
    const { page } = desk;
    await identify(desk.page, persona('违法未处理'));
    await page.click('a[href$="/cases"]');
    const before = await page.locator('.yc-cases a[href$="/withdrawal"]').count();
    await page.click('.yc-cases a[href$="/withdrawal"]');
    await look();
    await page.click(send);
    expect(await page.textContent('.govuk-error-summary')).toContain('请选择申请人怎样确认');
    await look();
    await confirm();
    expect(await page.textContent('.govuk-notification-banner')).toContain('申请已撤回');
    for (const part of ['已撤回', '申请人撤回']) expect(await page.textContent('main')).toContain(part);
    await page.click('.govuk-back-link');
    expect(await page.textContent('.yc-cases tbody')).toContain('已撤回');
    expect(await page.locator('.yc-cases a[href$="/withdrawal"]').count()).toBe(before - 1);
    await look();
  });

  it('forgets who has gone', async () => {
    const { page } = desk;
    await page.goto('/counter');
    for (let left = await page.locator('.yc-people li').count(); left > 0; left -= 1) await page.click('.yc-people button');
    expect(await page.locator('.yc-people li').count()).toBe(0);
  });

  it('has pages without a finding of axe, none of them too wide', () => {
    expect(wrong).toEqual([]);
  });
});
