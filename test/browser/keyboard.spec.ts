import { systemClock } from '@yichuang/kernel';
import { Payments } from '@yichuang/payments';
import { Client } from 'pg';

import { startTemporaryStack, type Account, type Stack } from '../../scripts/stack.mjs';
import { applyAs, send } from './at-desk.js';
import { Keyboard } from './keyboard.js';
import { sendVisitors, type Visitors } from './visitors.js';

const START_MS = 180_000;
const HANDED_TO_OFFICER_WITHIN_MS = 30_000;
const banner = '.govuk-notification-banner__content';
const receipt = '豫财0012345679';

describe('Officers who have no mouse', () => {
  let stack: Stack;
  let database: Client;
  let citizen: Account;
  let reference: string;
  const visitors: Visitors[] = [];
  const keyboards: Keyboard[] = [];
  const wrong: string[] = [];

  /** Signs in with password and code. */
  async function officer(login: string): Promise<Keyboard> {
    const visitor = await sendVisitors(stack.desk, 'zh-CN', { viewport: { width: 1440, height: 900 }, javaScriptEnabled: true });
    visitors.push(visitor);
    const keyboard = new Keyboard(visitor.page);
    keyboards.push(keyboard);
    await visitor.page.goto('/sign-in');
    await keyboard.type('[name=login]', login);
    await keyboard.type('[name=password]', stack.accounts[0]?.password ?? '');
    await keyboard.enter(send);
    await keyboard.type('[name=oneTimeCode]', (await visitor.page.textContent('main strong')) ?? '');
    await keyboard.enter(send);
    return keyboard;
  }

  /** Takes the next case with the access key of the button, as soon as there is one. */
  async function takeNext(keyboard: Keyboard): Promise<void> {
    const until = performance.now() + HANDED_TO_OFFICER_WITHIN_MS;
    do {
      if (performance.now() > until) throw new Error('No case was handed to an officer');
      await keyboard.page.goto('/');
      await keyboard.accessKey('n');
    } while (!keyboard.page.url().endsWith(`/cases/${reference}`));
  }

  const look = async ({ page }: Keyboard): Promise<void> => void wrong.push(...((await visitors.find((visitor) => visitor.page === page)?.audit()) ?? []).map((each) => `${page.url()} ${each}`));
  const act = (keyboard: Keyboard, id: string): Promise<void> => keyboard.enter(`a[href="/cases/${reference}/acts/${id}"]`);
  const said = ({ page }: Keyboard): Promise<string | null> => page.textContent(banner);

  /** A fee of this test's own. */
  async function owe(): Promise<void> {
    const query = async <R>(sql: string, params: readonly unknown[] = []): Promise<R[]> => (await database.query(sql, [...params])).rows as R[];
    const [application] = await query<{ id: string; account_id: string }>('SELECT id, account_id FROM application WHERE reference = $1', [reference]);
    const charge = { applicationId: Number(application?.id), accountId: Number(application?.account_id), reference, items: [{ name: { zh: '证件工本费', en: 'Cost of the card' }, yuan: 10 }], law: { zh: '发改价格〔2004〕2831号', en: 'NDRC price notice [2004] 2831' } };
    await new Payments(systemClock).charge([charge], query);
  }

  beforeAll(async () => {
    stack = await startTemporaryStack({ only: ['worker', 'portal', 'desk'] });
    database = new Client(stack.databaseUrl);
    await database.connect();
    citizen = stack.accounts.find(({ note }) => note.zh.includes('违法未处理')) as Account;
    reference = await applyAs(citizen, stack);
  }, START_MS);

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    await database?.end();
    await stack?.stop();
  }, START_MS);

  it('take the next case, accept it, and record that its fee was paid at the window', async () => {
    const clerk = await officer('clerk.zhengzhou');
    await takeNext(clerk);
    await clerk.accessKey('a');
    await clerk.fillIn(() => 'true');
    await clerk.accessKey('s');
    expect(await said(clerk)).toContain('已办理：受理');
    await owe();
    await clerk.page.reload();
    expect(await clerk.page.textContent('.yc-case__line')).toContain('待缴费 10元');
    await act(clerk, 'take-fee');
    await look(clerk);
    await clerk.fillIn(({ name }) => (name === 'amount' ? '9' : receipt));
    await clerk.accessKey('s');
    expect(await clerk.page.textContent('.govuk-error-summary')).toContain('应缴10元，实收金额应当与此相同');
    await clerk.open('.govuk-error-summary a');
    await clerk.page.keyboard.press('Control+A');
    await clerk.page.keyboard.type('10');
    await clerk.accessKey('s');
    expect(await said(clerk)).toContain('已办理：登记窗口缴费');
    expect(await clerk.page.textContent('.yc-case__line')).toContain('已缴费 10元');
    expect(await clerk.page.textContent('#history')).toContain(receipt);
    await look(clerk);
  });

  it('examine, condition by condition', async () => {
    const examiner = await officer('examiner.zhengzhou');
    await takeNext(examiner);
    await examiner.open('#facts summary');
    expect(await examiner.page.innerText('#facts details[open]')).toContain('姓名');
    await act(examiner, 'propose');
    await examiner.fillIn(({ name }) => (name === 'recommendation' ? 'refuse' : name.startsWith('found-') ? 'fails' : '经查询，违法行为至今未处理。'));
    await examiner.accessKey('s');
    expect(await said(examiner)).toContain('已办理：审查完毕，提请决定');
  });

  it('decide', async () => {
    const decider = await officer('decider.zhengzhou');
    await takeNext(decider);
    await act(decider, 'refuse');
    await decider.fillIn(({ type }) => (type === 'checkbox' ? 'true' : '一起违法未处理，处理完毕后重新申请'));
    await decider.accessKey('s');
    expect(await decider.page.textContent('#documents')).toContain('不予');
  });

  it('while the applicant sees that the fee came in at a window, that it goes back there, and was told', async () => {
    const visitor = await sendVisitors(stack.portal, 'zh-CN');
    visitors.push(visitor);
    const { page } = visitor;
    const audit = async (): Promise<void> => void wrong.push(...(await visitor.audit()).map((each) => `${page.url()} ${each}`));
    await page.goto('/sign-in');
    await page.fill('[name=login]', citizen.login);
    await page.fill('[name=password]', citizen.password);
    await page.click(send);
    await page.goto(`/applications/${reference}`);
    expect(await page.innerText('#fee')).toMatch(/退款中[^]*请缴费人持身份证件和票据到办理机关窗口领取：10元/);
    await audit();
    await page.goto('/notices');
    expect(await page.innerText('main')).toContain(`已在窗口缴费10元，票据号${receipt}`);
  });

  it('and give it back over the counter, which the applicant sees', async () => {
    const clerk = await officer('clerk.zhengzhou');
    await clerk.page.goto(`/cases/${reference}`);
    expect(await clerk.page.textContent('.yc-case__line')).toContain('待在窗口退费 10元');
    await act(clerk, 'return-fee');
    await clerk.fillIn(({ type }) => (type === 'checkbox' ? 'true' : 'T0001'));
    await clerk.accessKey('s');
    expect(await said(clerk)).toContain('已办理：登记窗口退费');
    await look(clerk);
    const page = visitors.at(-2)?.page;
    await page?.goto(`/applications/${reference}`);
    expect(await page?.innerText('#fee')).toMatch(/已退款[^]*已在窗口退还：10元/);
  });

  it('always see where they are', () => {
    expect(keyboards.flatMap(({ unseen }) => unseen)).toEqual([]);
  });

  it('and nobody met a page that axe finds fault with', () => {
    expect(wrong).toEqual([]);
  });
});
