import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { Test, type TestingModule } from '@nestjs/testing';
import { systemClock, TestClock } from '@yichuang/kernel';
import { BeginPayment, Charges, CheckPayments, HearNotice, PaymentFigures, Payments, PaymentsModule, paymentsMigrations, ProvincialCashier, type Charge, type Message, type PaymentsParts } from '@yichuang/payments';
import { CLOCK, Config, Database, loadConfig, Log, MessageSeal, platformMigrations, platformModule, type Query } from '@yichuang/platform';

import { freePort } from '../../scripts/free-port.mjs';
import { cashierEnvironment, openCashier, type CashierProcess } from '../support/cashier.js';
import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/house.js';
import { openLine, type Line } from '../support/line.js';
import { createTestRedis, type TestRedis } from '../support/redis.js';

const migrations = [...platformMigrations, ...paymentsMigrations];
const law = { zh: '发改价格〔2019〕914号', en: 'NDRC Price [2019] No. 914' };
const subject = { zh: '往来港澳签注', en: 'Hong Kong and Macao endorsement' };

describe('fees at the cashier', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let cashier: CashierProcess;
  let line: Line;
  let portal: Server;
  let app: TestingModule;
  let clock: TestClock;
  let config: Config;
  let query: Query;
  let applicationId = 0;
  /** What came in at the address of notices, and whether it is heard. */
  const received: Message[] = [];
  let hearsNotices = true;
  /** Applications whose charges are settled, told of after the commit. */
  const settled: number[] = [];
  const paid = jest.fn((ids: readonly number[], _: Query) => Promise.resolve(() => void settled.push(...ids)));

  beforeAll(async () => {
    [database, redis] = [await createTestDatabase(migrations), createTestRedis()];
    portal = createServer((request, response) => {
      void buffer(request).then(async (body) => {
        const message = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
        received.push(message);
        const heard = hearsNotices && (await app.get(HearNotice).hear(message));
        response.writeHead(heard ? 200 : 503).end();
      });
    });
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    const environment = cashierEnvironment(testConfig({ database, redis }), await freePort());
    cashier = await openCashier(environment);
    line = await openLine(environment['CASHIER_URL'] ?? '');
    config = loadConfig({ ...environment, CASHIER_PAGE_URL: environment['CASHIER_URL'], CASHIER_URL: line.url, LOG_LEVEL: 'silent' });
    clock = new TestClock(systemClock.now());
    const parts = (): PaymentsParts => ({ cashier: newCashier(), paid });
    app = await Test.createTestingModule({ imports: [platformModule({ migrations }), PaymentsModule.forRoot({ useFactory: parts })] })
      .overrideProvider(Config).useValue(config).overrideProvider(CLOCK).useValue(clock).compile();
    app.useLogger(app.get(Log));
    await app.init();
    query = (sql, params) => app.get(Database).query(sql, params);
  });

  afterAll(async () => {
    await app.close();
    await line.close();
    await cashier.stop();
    await new Promise((resolve) => portal.close(resolve));
    await Promise.all([database.drop(), redis.drop()]);
  });

  beforeEach(() => {
    clock.set(systemClock.now());
    [hearsNotices, received.length, settled.length] = [true, 0, 0];
    paid.mockClear();
    applicationId += 1;
  });

  const newCashier = (): ProvincialCashier => {
    const { cashier: access } = config;
    if (!access) throw new Error('There is no cashier');
    const { port } = portal.address() as AddressInfo;
    const limits = { timeoutMs: 2_000, tries: 2, failuresUntilPause: 4, pauseMs: 200 };
    return new ProvincialCashier({ ...access, pageOrigin: access.pageUrl, noticeUrl: `http://127.0.0.1:${port}/payments/notice` }, systemClock, limits);
  };

  const inTransaction = <T>(work: (query: Query) => Promise<T>): Promise<T> => app.get(Database).transaction(work);
  const charge = (yuan = 15): Promise<void> =>
    inTransaction((tx) => app.get(Payments).charge([{ applicationId, accountId: 7, reference: `ref-${applicationId}`, items: [{ name: subject, yuan }, { name: { zh: '免费项目', en: 'Free item' }, yuan: 0 }], law }], tx));
  const state = async (): Promise<Charge> => (await app.get(Charges).find(applicationId)) as Charge;
  const statuses = async (): Promise<string[]> => (await state()).payments.map(({ status }) => status);
  const begin = () => app.get(BeginPayment).begin({ applicationId, subject, locale: 'zh', returnUrl: (order) => `http://127.0.0.1/back/${order}` });
  const open = async (): Promise<string> => {
    const begun = await begin();
    if (!begun.ok) throw new Error(begun.error);
    return begun.value.url;
  };
  const pay = (url: string, behaviour = 'at-once'): Promise<string> => cashier.press(url, { do: 'pay', behaviour });
  const isSettled = async (): Promise<boolean> => (await inTransaction((tx) => app.get(Payments).isSettled([applicationId], tx))).has(applicationId);
  const has = (...wanted: string[]) => until(async () => JSON.stringify(await statuses()) === JSON.stringify(wanted));
  /** Rounds of the sweep at later and later times, until the payments stand so. */
  const sweepUntil = (...wanted: string[]) =>
    until(async () => {
      clock.advance({ seconds: 11 });
      await app.get(CheckPayments).checkDue();
      return JSON.stringify(await statuses()) === JSON.stringify(wanted);
    });

  it('are charged once, item by item, with their basis; what is free is not charged', async () => {
    await charge();
    await charge();
    expect(await state()).toMatchObject({ due: 1500, items: [{ name: subject, amount: 1500 }], law, paidAt: null, payments: [] });
    expect(await isSettled()).toBe(false);
    applicationId += 1;
    await charge(0);
    expect(await app.get(Charges).find(applicationId)).toBeUndefined();
    expect(await isSettled()).toBe(true);
    expect(await begin()).toEqual({ ok: false, error: 'nothing-due' });
  });

  it('are paid when the notice comes: the hook is called in the transaction that settles the charge', async () => {
    await charge();
    let openThen: boolean | undefined;
    paid.mockImplementationOnce(async ([id], tx) => {
      openThen = (await app.get(Payments).isSettled([id as number], tx)).has(id as number);
      return () => void settled.push(id as number);
    });
    expect(await pay(await open())).toContain('支付成功');
    await has('paid');
    expect(openThen).toBe(true);
    expect(settled).toEqual([applicationId]);
    expect(await isSettled()).toBe(true);
    expect((await state()).payments[0]).toMatchObject({ received: 1500, transactionId: expect.stringMatching(/^SBX/) as string });
    expect(await begin()).toEqual({ ok: false, error: 'nothing-due' });
  });

  it('stay unpaid when the hook fails, and the notice that is sent again settles them', async () => {
    await charge();
    paid.mockRejectedValueOnce(new Error('The one window is away'));
    const url = await open();
    hearsNotices = false;
    await pay(url);
    await until(async () => received.length === 1);
    await expect(app.get(HearNotice).hear(received[0] as Message)).rejects.toThrow('away');
    expect(await statuses()).toEqual(['started']);
    expect(await app.get(HearNotice).hear(received[0] as Message)).toBe(true);
    expect(await statuses()).toEqual(['paid']);
  });

  it('count a notice that comes twice once', async () => {
    await charge();
    await pay(await open(), 'twice');
    await until(async () => received.length >= 2);
    await until(async () => (await query<{ times: number }>('SELECT times FROM payment_notice ORDER BY last_heard_at DESC LIMIT 1'))[0]?.times === 2);
    expect(await query('SELECT outcome FROM payment_notice ORDER BY last_heard_at DESC LIMIT 1')).toEqual([{ outcome: 'settles' }]);
    expect(await statuses()).toEqual(['paid']);
    expect(settled).toEqual([applicationId]);
  });

  it('are found paid by asking when the notice never comes', async () => {
    await charge();
    await pay(await open(), 'never');
    expect(await statuses()).toEqual(['started']);
    await sweepUntil('paid');
    expect(received).toHaveLength(0);
    expect(settled).toEqual([applicationId]);
  });

  it('are never counted as paid on a notice with a wrong amount, which operators see; the cashier is asked itself', async () => {
    await charge();
    await pay(await open(), 'wrong-amount');
    await until(async () => (await app.get(PaymentFigures).count(clock.now())).discrepancies === 1);
    expect(await statuses()).toEqual(['started']);
    expect(await query('SELECT amount, outcome FROM payment_notice ORDER BY heard_at DESC LIMIT 1')).toEqual([{ amount: 1600, outcome: 'doubtful' }]);
    await sweepUntil('paid');
    expect((await state()).payments[0]?.received).toBe(1500);
    expect((await app.get(PaymentFigures).count(clock.now())).discrepancies).toBe(0);
  });

  it('paid twice are given back once, the second time', async () => {
    await charge();
    const [first, second] = [await open(), await open()];
    await pay(first);
    await has('paid', 'started');
    await pay(second);
    await sweepUntil('paid', 'refunded');
    expect(settled).toEqual([applicationId]);
    expect(await query('SELECT sum(amount)::bigint AS given FROM cashier.refund')).toEqual([{ given: 1500 }]);
  });

  it('paid at a window are settled there; what an attempt on line brings afterwards goes back', async () => {
    await charge();
    const url = await open();
    const take = (receipt: string) => inTransaction((tx) => app.get(Payments).takeAtWindow({ applicationId, amount: 1500, receipt }, tx));
    expect(await take(`R${applicationId}`)).toBe('taken');
    expect(await take(`S${applicationId}`)).toBe('not-due');
    expect([await isSettled(), await begin()]).toEqual([true, { ok: false, error: 'nothing-due' }]);
    await pay(url);
    await sweepUntil('refunded', 'paid');
    expect(await state()).toMatchObject({ payments: [{ channel: 'cashier' }, { channel: 'window', received: 1500, transactionId: `R${applicationId}` }] });
    expect(settled).toEqual([]);
  });

  it('are not asked for again when an earlier attempt was paid unnoticed', async () => {
    await charge();
    await pay(await open(), 'never');
    expect(await begin()).toEqual({ ok: false, error: 'nothing-due' });
    expect(await statuses()).toEqual(['paid']);
  });

  it('go back when the application ends, whether paid before or after', async () => {
    await charge();
    const [first, second] = [await open(), await open()];
    await pay(first);
    await has('paid', 'started');
    await inTransaction((tx) => app.get(Payments).refund([applicationId], tx));
    await inTransaction((tx) => app.get(Payments).refund([applicationId], tx));
    expect(await begin()).toEqual({ ok: false, error: 'nothing-due' });
    await pay(second);
    await sweepUntil('refunded', 'refunded');
    expect(await isSettled()).toBe(false);
    expect(await query('SELECT count(*) AS refunds FROM cashier.refund JOIN payment USING (order_number) JOIN charge ON charge.id = charge_id WHERE application_id = $1', [applicationId])).toEqual([{ refunds: 2 }]);
  });

  it('cancelled or left alone end without money', async () => {
    await charge();
    const [first] = [await open(), await open()];
    expect(await cashier.press(first, { do: 'cancel' })).toContain('支付已取消');
    await has('failed', 'started');
    await query(`UPDATE cashier.purchase SET expires_at = now() - interval '1 minute' WHERE order_number = (SELECT order_number FROM payment ORDER BY id DESC LIMIT 1)`);
    await sweepUntil('failed', 'expired');
    expect(await isSettled()).toBe(false);
  });

  it('survive a cashier that is away, and one that comes back from a crash', async () => {
    await charge();
    const url = await open();
    await pay(url, 'never');
    line.cut();
    clock.advance({ seconds: 11 });
    await app.get(CheckPayments).checkDue();
    expect(await statuses()).toEqual(['started']);
    expect(await begin()).toEqual({ ok: false, error: 'cashier-silent' });
    expect((await app.get(PaymentFigures).count(clock.now())).started).toBeGreaterThanOrEqual(2);
    await cashier.crash();
    line.mend();
    await sweepUntil('paid', 'started');
    clock.advance({ minutes: 31 });
    await sweepUntil('paid', 'expired');
  });

  it('are asked about by one process at a time', async () => {
    await charge();
    await pay(await open(), 'never');
    clock.advance({ seconds: 11 });
    const looked = await Promise.all(Array.from({ length: 6 }, () => app.get(CheckPayments).checkDue()));
    expect(looked.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(settled).toEqual([applicationId]);
  });

  it('believe no notice that someone else wrote, changed, or kept for later', async () => {
    await charge();
    const url = await open();
    hearsNotices = false;
    await pay(url);
    await until(async () => received.length === 1);
    const genuine = received[0] as Message;
    const hear = (change: Partial<Message>) => app.get(HearNotice).hear({ ...genuine, ...change });
    expect(await hear({ body: Buffer.from(genuine.body.toString().replace('paid', 'paid ')) })).toBe(false);
    expect(await hear({ path: '/payments/notices' })).toBe(false);
    expect(await hear({ headers: { ...genuine.headers, 'x-seal-signature': undefined } })).toBe(false);
    const stranger = new MessageSeal(Buffer.alloc(32, 1), systemClock);
    expect(await hear({ headers: stranger.seal({ subject: 'POST /payments/notice', body: genuine.body }) })).toBe(false);
    const old = new MessageSeal(config.cashier?.secret ?? Buffer.alloc(0), new TestClock(new Date(systemClock.now().getTime() - 301_000)));
    expect(await hear({ headers: old.seal({ subject: 'POST /payments/notice', body: genuine.body }) })).toBe(false);
    expect(await statuses()).toEqual(['started']);
    expect(await hear({})).toBe(true);
    expect(await statuses()).toEqual(['paid']);
  });

  it('are another amount after a correction: what is due changes, what was paid before goes back, what comes late for the old amount too', async () => {
    await charge(30);
    const [first, late] = [await open(), await open()];
    await pay(first);
    await has('paid', 'started');
    await charge(15);
    expect(await state()).toMatchObject({ due: 1500, items: [{ amount: 1500 }], paidAt: null });
    expect(await isSettled()).toBe(false);
    await pay(late);
    await sweepUntil('refunded', 'refunded');
    await pay(await open());
    await has('refunded', 'refunded', 'paid');
    expect(await isSettled()).toBe(true);
  });

  it('are not collected any more when a correction leaves nothing to pay', async () => {
    await charge(30);
    await pay(await open());
    await has('paid');
    await charge(0);
    await sweepUntil('refunded');
    expect(await begin()).toEqual({ ok: false, error: 'nothing-due' });
  });

  it('cannot be kept wrongly even by a mistake of ours: the tables refuse it', async () => {
    await charge();
    await pay(await open());
    await has('paid');
    const [{ id } = { id: 0 }] = (await state()).payments;
    await expect(query('UPDATE payment SET received = received + 1 WHERE id = $1', [id])).rejects.toThrow('never_more_nor_less');
    await expect(query(`UPDATE payment SET status = 'started' WHERE id = $1`, [id])).rejects.toThrow(/money_where_due|checked_while_open/);
    await expect(query(`INSERT INTO payment (charge_id, order_number, amount, status, started_at, expires_at, status_at, received, transaction_id, paid_at) SELECT charge_id, 'x', amount, 'paid', now(), now(), now(), amount, 'y', now() FROM payment WHERE id = $1`, [id])).rejects.toThrow('payment_settles');
    await expect(query(`INSERT INTO charge (application_id, account_id, reference, law, due, charged_at) VALUES (-1, 1, 'r', '{"zh":"","en":""}', 100, now())`)).rejects.toThrow('charge_law_check');
  });
});
