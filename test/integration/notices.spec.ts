import { Test, type TestingModule } from '@nestjs/testing';
import { TestClock } from '@yichuang/kernel';
import {
  AskReports,
  Inbox,
  listUndelivered,
  MAILER,
  NoticeQueue,
  NoticesModule,
  noticesMigrations,
  EnqueueDeliveries,
  RecordNotices,
  SendDeliveries,
  SMS_GATEWAY,
  Undeliverable,
  type Mail,
  type Mailer,
  type NewNotice,
  type Sms,
  type SmsGateway,
  type SmsReport,
} from '@yichuang/notices';
import { CLOCK, Config, Database, Log, platformMigrations, platformModule, type Query } from '@yichuang/platform';
import { Redis } from 'ioredis';

import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestRedis } from '../support/redis.js';

const migrations = [...platformMigrations, ...noticesMigrations];
const redis = createTestRedis();
const clock = new TestClock('2026-11-26T09:00:00+08:00');
let database: TestDatabase;
let processes: TestingModule[] = [];
let opened = 0;

/** Both channels as the outside world has them: what was taken, by key, and how it answers. */
class Outside implements SmsGateway, Mailer {
  readonly taken: (Sms | Mail)[] = [];
  readonly reports = new Map<string, SmsReport>();
  asked = 0;
  answer: () => Promise<void> = () => Promise.resolve();

  async send(message: Sms | Mail): Promise<string> {
    this.taken.push(message);
    await this.answer();
    return `id-${message.key}`;
  }

  async report(providerIds: readonly string[]): Promise<ReadonlyMap<string, SmsReport>> {
    this.asked += providerIds.length;
    return this.reports;
  }
}

let gateway: Outside;
let mailer: Outside;

async function open(): Promise<TestingModule> {
  const app = await Test.createTestingModule({ imports: [platformModule({ migrations }), NoticesModule] })
    .overrideProvider(Config)
    .useValue(testConfig({ database, redis: { url: redis.url, prefix: `${redis.prefix}:${opened}` }, environment: { PUBLIC_URL: 'https://one.example.cn' } }))
    .overrideProvider(CLOCK)
    .useValue(clock)
    .overrideProvider(SMS_GATEWAY)
    .useFactory({ factory: () => gateway })
    .overrideProvider(MAILER)
    .useFactory({ factory: () => mailer })
    .compile();
  app.useLogger(app.get(Log));
  processes.push(await app.init());
  return app;
}

beforeAll(async () => {
  database = await createTestDatabase(migrations);
});

beforeEach(() => {
  opened += 1;
  [gateway, mailer] = [new Outside(), new Outside()];
});

afterEach(async () => {
  await processes[0]?.get(Database).query('TRUNCATE notice, notice_delivery');
  for (const app of processes) await app.close();
  processes = [];
});

afterAll(async () => {
  await database.drop();
  await redis.drop();
});

const title = { zh: '准予换证', en: 'Renewal granted' };
const body = { zh: '曹斌：准予换发驾驶证。', en: 'Cao Bin: the renewal is granted.' };
const noticeTo = (to: NewNotice['to'], accountId = 7): NewNotice => ({ applicationId: 1, accountId, reference: '2611238998621723', title, body, to });
const phone = '13903710001';
const email = 'cao@example.cn';

const record = (app: TestingModule, ...notices: readonly NewNotice[]): Promise<void> => app.get(Database).transaction((query) => app.get(RecordNotices).record(notices, query));

interface Row {
  readonly id: number;
  readonly channel: string;
  readonly status: string;
  readonly attempts: number;
}

const rows = (app: TestingModule): Promise<Row[]> => app.get(Database).query('SELECT id, channel, status, attempts FROM notice_delivery ORDER BY id');
const ids = async (app: TestingModule): Promise<number[]> => (await rows(app)).map(({ id }) => id);
const send = async (app: TestingModule): Promise<number> => app.get(SendDeliveries).send(await ids(app));
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
};

describe('A notice', () => {
  it('is in the inbox with what it tells of, or not at all', async () => {
    const app = await open();
    const work = app.get(Database).transaction(async (query: Query) => {
      await app.get(RecordNotices).record([noticeTo({ phone, email })], query);
      throw new Error('The decision could not be written');
    });
    await expect(work).rejects.toThrow('The decision could not be written');
    expect(await app.get(Inbox).listOwn(7, 10)).toEqual([]);
    expect(await rows(app)).toEqual([]);
    await record(app, noticeTo({ phone, email }));
    expect(await app.get(Inbox).listOwn(7, 10)).toMatchObject([{ applicationId: 1, reference: '2611238998621723', title, body, at: clock.now(), readAt: null }]);
  });

  it('goes out by every way that is known: no SMS to a landline, nothing without an address', async () => {
    const app = await open();
    await record(app, noticeTo({ phone, email }), noticeTo({ phone: '0371-65551234' }), noticeTo({}), noticeTo({ email }));
    expect((await rows(app)).map(({ channel }) => channel).sort()).toEqual(['email', 'email', 'sms']);
    expect(await app.get(Inbox).listOwn(7, 10)).toHaveLength(4);
  });

  it('is its addressee’s alone, the newest first, and read from its first opening', async () => {
    const app = await open();
    const inbox = app.get(Inbox);
    await record(app, noticeTo({}), noticeTo({}, 8), noticeTo({}));
    const [newest, oldest] = await inbox.listOwn(7, 10);
    expect(newest?.id).toBeGreaterThan(oldest?.id ?? Infinity);
    expect(await inbox.listOwn(7, 10, newest?.id)).toEqual([oldest]);
    expect(await inbox.open(newest?.id ?? 0, 8)).toBeUndefined();
    expect(await inbox.countUnread(7)).toBe(2);
    const firstReadAt = clock.now();
    await inbox.open(newest?.id ?? 0, 7);
    clock.advance({ minutes: 5 });
    expect(await inbox.open(newest?.id ?? 0, 7)).toMatchObject({ readAt: firstReadAt });
    expect(await inbox.countUnread(7)).toBe(1);
    expect(await inbox.listFor(1)).toHaveLength(3);
  });
});

describe('SMS and e-mail', () => {
  it('go out once though two workers take the same ones at once', async () => {
    const [one, other] = [await open(), await open()];
    await record(one, ...Array.from({ length: 8 }, () => noticeTo({ phone, email })));
    const sent = await Promise.all([one, other, one, other].map(send));
    expect(sent.reduce((sum, count) => sum + count)).toBe(16);
    expect(new Set(gateway.taken.map(({ key }) => key)).size).toBe(8);
    expect([gateway.taken.length, mailer.taken.length]).toEqual([8, 8]);
  });

  it('by a worker slower than its claim are the next one’s, under the same key, and only that one’s word counts', async () => {
    const [slow, next] = [await open(), await open()];
    await record(slow, noticeTo({ phone }));
    let finish = (): void => undefined;
    gateway.answer = () => new Promise((_, reject) => (finish = () => reject(new Error('too late'))));
    const late = send(slow);
    await until(async () => gateway.taken.length === 1);
    expect(await send(next)).toBe(0);
    clock.advance({ seconds: 61 });
    gateway.answer = () => Promise.resolve();
    expect(await send(next)).toBe(1);
    finish();
    await late;
    expect(await rows(next)).toMatchObject([{ status: 'sent', attempts: 2 }]);
    expect(new Set(gateway.taken.map(({ key }) => key)).size).toBe(1);
  });

  it('that fail are tried again later and later, and in the end shown to operators', async () => {
    const app = await open();
    await record(app, noticeTo({ email }));
    mailer.answer = () => Promise.reject(new Error('SMTP EENVELOPE 451'));
    await send(app);
    expect(await rows(app)).toMatchObject([{ status: 'queued', attempts: 1 }]);
    await send(app);
    expect(mailer.taken).toHaveLength(1);
    for (let attempt = 2; attempt <= 10; attempt += 1) {
      clock.advance({ hours: 1 });
      await send(app);
    }
    expect(await rows(app)).toMatchObject([{ status: 'failed', attempts: 10 }]);
    expect(mailer.taken).toHaveLength(10);
    expect(await listUndelivered({ limit: 10 }, app.get(Database).query)).toMatchObject([
      { reference: '2611238998621723', channel: 'email', address: 'c***@example.cn', status: 'failed', attempts: 10, error: 'Error: SMTP EENVELOPE 451', endedAt: clock.now() },
    ]);
    clock.advance({ hours: 1 });
    expect(await app.get(EnqueueDeliveries).enqueue()).toBe(0);
  });

  it('to an address that cannot be reached are not tried again', async () => {
    const app = await open();
    await record(app, noticeTo({ phone }));
    gateway.answer = () => Promise.reject(new Undeliverable('HTTP 422'));
    await send(app);
    expect(await listUndelivered({ limit: 10 }, app.get(Database).query)).toMatchObject([{ channel: 'sms', address: '139****0001', status: 'undeliverable', attempts: 1, error: 'Undeliverable: HTTP 422' }]);
    const [row] = await rows(app);
    expect(await listUndelivered({ limit: 10, before: row?.id }, app.get(Database).query)).toEqual([]);
  });

  it('wait for a channel that is down without using up their attempts, while the other channel goes on', async () => {
    const app = await open();
    await record(app, ...Array.from({ length: 5 }, () => noticeTo({ phone })));
    gateway.answer = () => Promise.reject(new Error('HTTP 503'));
    await send(app);
    await record(app, noticeTo({ phone, email }));
    const last = (await ids(app)).slice(-2);
    expect(await app.get(SendDeliveries).send(last)).toBe(1);
    expect((await rows(app)).slice(-2)).toMatchObject([{ channel: 'sms', status: 'queued', attempts: 0 }, { channel: 'email', status: 'sent' }]);
    expect(gateway.taken).toHaveLength(5);
    gateway.answer = () => Promise.resolve();
    clock.advance({ minutes: 3 });
    expect(await send(app)).toBe(1); // tries for all
    clock.advance({ minutes: 3 });
    expect(await send(app)).toBe(5);
  });

  it('have arrived, or not, when the gateway says so; after three days nobody asks any more', async () => {
    const app = await open();
    await record(app, noticeTo({ phone }), noticeTo({ phone }), noticeTo({ phone }));
    await send(app);
    expect(await app.get(AskReports).ask()).toBe(0);
    const [first, second] = await ids(app);
    gateway.reports.set(`id-${first}`, 'delivered').set(`id-${second}`, 'undeliverable');
    clock.advance({ minutes: 1 });
    expect(await app.get(AskReports).ask()).toBe(2);
    expect((await rows(app)).map(({ status }) => status)).toEqual(['delivered', 'undeliverable', 'sent']);
    expect(await listUndelivered({ limit: 10 }, app.get(Database).query)).toMatchObject([{ id: second, error: 'reported by the carrier' }]);
    for (let hours = 0; hours < 80; hours += 1) {
      clock.advance({ hours: 1 });
      await app.get(AskReports).ask();
    }
    expect(gateway.asked).toBe(3 + 72);
  });
});

describe('The queue for notices', () => {
  it('brings all of them to a worker once, and no word of them to Redis', async () => {
    const app = await open();
    await record(app, ...Array.from({ length: 40 }, () => noticeTo({ phone, email })));
    app.get(NoticeQueue).consume(async (due) => void (await app.get(SendDeliveries).send(due)));
    await until(async () => {
      await app.get(EnqueueDeliveries).enqueue();
      return (await rows(app)).every(({ status }) => status === 'sent');
    });
    expect([gateway.taken.length, mailer.taken.length]).toEqual([40, 40]);
    const mine = (await redis.keys()).filter((key) => key.includes(':notices:'));
    expect(mine.length).toBeGreaterThan(0);
    expect(await redis.text(mine)).not.toMatch(/13903710001|example\.cn|曹斌|26112389/);
  });

  it('loses nothing with Redis: what was offered and is not sent a minute later is offered again', async () => {
    const app = await open();
    await record(app, ...Array.from({ length: 20 }, () => noticeTo({ phone })));
    await until(async () => (await app.get(EnqueueDeliveries).enqueue()) === 20);
    await until(async () => (await app.get(NoticeQueue).depth()).waiting > 0);
    const client = new Redis(redis.url);
    await client.del(await redis.keys());
    await client.quit();
    app.get(NoticeQueue).consume(async (due) => void (await app.get(SendDeliveries).send(due)));
    expect(await app.get(EnqueueDeliveries).enqueue()).toBe(0);
    clock.advance({ seconds: 60 });
    await until(async () => {
      await app.get(EnqueueDeliveries).enqueue();
      return (await rows(app)).every(({ status }) => status === 'sent');
    });
    expect(gateway.taken).toHaveLength(20);
  });

  it('is filled no further than its workers keep up with: the rest waits in the table', async () => {
    const app = await open();
    await record(app, ...Array.from({ length: 1_100 }, () => noticeTo({ phone })));
    await until(async () => (await app.get(EnqueueDeliveries).enqueue()) === 1_024);
    await until(async () => (await app.get(NoticeQueue).depth()).waiting === 64);
    expect(await app.get(EnqueueDeliveries).enqueue()).toBe(0);
  });
});
