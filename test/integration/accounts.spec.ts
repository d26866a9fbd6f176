import { Test, type TestingModule } from '@nestjs/testing';
import { AccessLedger, AccountsModule, accountsMigrations, hashPassword, insertAccounts, insertDelegations, loadDelegations, loginKeys, partyOf, Sessions, SignIn, type NewAccount } from '@yichuang/accounts';
import { TestClock } from '@yichuang/kernel';
import { CLOCK, Config, Database, platformMigrations, platformModule } from '@yichuang/platform';

import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestRedis } from '../support/redis.js';

const migrations = [...platformMigrations, ...accountsMigrations];
const redis = createTestRedis();
const clock = new TestClock('2026-11-23T09:00:00+08:00');
const password = '一窗-correct-horse';
const zhang = { id: 1, login: '41010219900307123X', role: 'citizen', name: '张伟', documentType: 'identity-card', documentNumber: '41010219900307123X', phone: '13812345678' } as const;
const clerk = { id: 2, login: 'clerk-1', role: 'clerk', name: '李娜', documentType: 'identity-card', documentNumber: '410102198801011226', officeCode: '410100-traffic' } as const;

let testDatabase: TestDatabase;
let app: TestingModule;
let another: TestingModule;
let database: Database;

/** A process. */
async function open(): Promise<TestingModule> {
  const opened = await Test.createTestingModule({ imports: [platformModule({ migrations }), AccountsModule] })
    .overrideProvider(Config)
    .useValue(testConfig({ database: testDatabase, redis }))
    .overrideProvider(CLOCK)
    .useValue(clock)
    .compile();
  return opened.init();
}

beforeAll(async () => {
  testDatabase = await createTestDatabase(migrations);
  [app, another] = [await open(), await open()];
  database = app.get(Database);
  const passwordHash = await hashPassword(password);
  const keyOf = loginKeys(app.get(Config).secretKey);
  const row = ({ login, ...account }: typeof zhang | typeof clerk): NewAccount => ({ ...account, loginKey: keyOf(login), passwordHash, createdAt: clock.now() });
  await insertAccounts([row(zhang), row(clerk)], database.query);
});

afterAll(async () => {
  await Promise.all([app.close(), another.close()]);
  await testDatabase.drop();
  await redis.drop();
});

describe('Signing in', () => {
  let addresses = 0;
  const newAddress = (): string => `10.0.0.${(addresses += 1)}`;
  const signIn = (login: string, given = password, address = newAddress()) => app.get(SignIn).signIn({ login, password: given, address });

  it('answers who it is, with what applications may know', async () => {
    const result = await signIn('41010219900307123x');
    const { login: _, ...account } = zhang;
    expect(result).toEqual({ ok: true, value: account });
    expect(result.ok && partyOf(result.value)).toEqual({ name: '张伟', documentType: 'identity-card', documentNumber: zhang.documentNumber, phone: zhang.phone });
  });

  it('says the same for a wrong password, an unknown login and a suspended account', async () => {
    const wrong = await signIn(zhang.login, 'guess');
    expect(wrong).toMatchObject({ ok: false, error: { reason: 'wrong', message: { zh: '登录名或密码不正确' } } });
    expect(await signIn('nobody')).toEqual(wrong);
    await database.query(`UPDATE account SET status = 'suspended' WHERE id = 1`);
    expect(await signIn(zhang.login)).toEqual(wrong);
    await database.query(`UPDATE account SET status = 'active' WHERE id = 1`);
  });

  it('takes as long for an unknown login as for a wrong password', async () => {
    const quickest = async (login: string): Promise<number> => {
      const times: number[] = [];
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const start = performance.now();
        await signIn(login, 'guess');
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    expect(await quickest('nobody-at-all')).toBeGreaterThan((await quickest(clerk.login)) / 2);
  });

  it('is refused after ten failures for one login, wherever they come from, and not for others', async () => {
    const login = 'guessed-at';
    for (let attempt = 0; attempt < 10; attempt += 1) expect(await signIn(login, 'guess')).toMatchObject({ error: { reason: 'wrong' } });
    expect(await signIn(login)).toMatchObject({ ok: false, error: { reason: 'too-many', message: { zh: '尝试次数过多，请在 15 分钟后再试', en: 'Too many attempts: try again in 15 minutes' } } });
    expect(await signIn(zhang.login)).toMatchObject({ ok: true });
  });

  it('is refused after a hundred failures from one address; successes do not count', async () => {
    const address = newAddress();
    for (let attempt = 0; attempt < 12; attempt += 1) expect(await signIn(zhang.login, password, address)).toMatchObject({ ok: true });
    for (let attempt = 1; attempt < 100; attempt += 1) await signIn(`login-${attempt}`, 'guess', address);
    expect(await signIn(zhang.login, password, address)).toMatchObject({ ok: true });
    await signIn('login-100', 'guess', address);
    for (let attempt = 0; attempt < 12; attempt += 1) expect(await signIn(zhang.login, password, address)).toMatchObject({ error: { reason: 'too-many' } });
    expect(await signIn(zhang.login)).toMatchObject({ ok: true }); // such an address shuts nobody else out
  });

  it('leaves no login readable in the database', async () => {
    const [row] = await database.query<{ login_key: Buffer; password_hash: string }>('SELECT login_key, password_hash FROM account WHERE id = 1');
    expect(row?.login_key).toHaveLength(16);
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/);
  });
});

describe('A session', () => {
  const sessions = (process = app): Sessions => process.get(Sessions);
  const holds = async (token: string, process = app): Promise<boolean> => (await sessions(process).find(token)) !== undefined;
  const minutes = async (count: number, token?: string): Promise<void> => {
    for (let passed = 0; passed < count; passed += 20) {
      clock.advance({ minutes: Math.min(20, count - passed) });
      if (token) await sessions().find(token);
    }
  };

  it('tells in every process whose it is', async () => {
    const { token } = await sessions().create(1, 'cookie');
    const { login: _, ...account } = zhang;
    expect(await sessions(another).find(token)).toMatchObject({ account, kind: 'cookie' });
    expect(await Promise.all([holds('nonsense'), holds('A'.repeat(43))])).toEqual([false, false]);
  });

  it('is kept as a hash only', async () => {
    const { token } = await sessions().create(1, 'bearer');
    const rows = await database.query(`SELECT 1 FROM session WHERE token_hash = sha256(convert_to($1, 'UTF8'))`, [token]);
    expect(rows).toHaveLength(1);
  });

  it('of a browser ends after half an hour without a visit', async () => {
    const { token } = await sessions().create(1, 'cookie');
    await minutes(25);
    expect(await holds(token)).toBe(true);
    await minutes(29);
    expect(await holds(token)).toBe(true);
    clock.advance({ minutes: 30 });
    expect(await holds(token)).toBe(false);
  });

  it('of a browser ends after twelve hours, however busy', async () => {
    const { token } = await sessions().create(1, 'cookie');
    await minutes(12 * 60 - 1, token);
    expect(await holds(token)).toBe(true);
    clock.advance({ minutes: 1 });
    expect(await holds(token)).toBe(false);
  });

  it('of a program ends after two hours, used or not', async () => {
    const { token } = await sessions().create(1, 'bearer');
    clock.advance({ minutes: 119 });
    expect(await holds(token)).toBe(true);
    clock.advance({ minutes: 1 });
    expect(await holds(token)).toBe(false);
  });

  it('that is signed out is over here at once and elsewhere within five seconds', async () => {
    const { token } = await sessions().create(1, 'cookie');
    expect([await holds(token), await holds(token, another)]).toEqual([true, true]);
    await sessions().end(token);
    expect(await holds(token)).toBe(false);
    clock.advance({ seconds: 5 });
    expect([await holds(token), await holds(token, another)]).toEqual([false, false]);
  });

  it('of a suspended account is over within five seconds', async () => {
    const { token } = await sessions().create(2, 'cookie');
    expect(await holds(token)).toBe(true);
    await database.query(`UPDATE account SET status = 'suspended' WHERE id = 2`);
    clock.advance({ seconds: 5 });
    expect(await holds(token)).toBe(false);
  });

  it('asks the database once for many requests', async () => {
    const { token } = await sessions().create(1, 'cookie');
    const query = jest.spyOn(database, 'prepared');
    for (let request = 0; request < 100; request += 1) await sessions().find(token);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
  });

  it('that is over is swept up by the next ones', async () => {
    clock.advance({ hours: 24 });
    const [{ count: before }] = (await database.query<{ count: number }>('SELECT count(*) FROM session')) as [{ count: number }];
    for (let made = 0; made < before; made += 1) await sessions().create(1, 'bearer');
    expect(await database.query('SELECT count(*) FROM session WHERE expires_at <= $1', [clock.now()])).toEqual([{ count: 0 }]);
  });
});

describe('Authorisations', () => {
  const year = (granted: string, until: string) => ({ principal: 'P1', agent: 'A1', grantedOn: granted, validUntil: until });

  it('are answered for many pairs with one query: the one that holds longest, or null', async () => {
    await insertDelegations([year('2025-01-01', '2025-12-31'), year('2026-01-01', '2026-12-31'), { ...year('2026-01-01', '2030-12-31'), principal: 'P2' }], database.query);
    await database.query(`UPDATE delegation SET revoked_at = now() WHERE principal = 'P2'`);
    let queries = 0;
    const answers = await loadDelegations(['P1>A1', 'A1>P1', 'P2>A1'], (sql, params) => {
      queries += 1;
      return database.query(sql, params);
    });
    expect([...answers]).toEqual([
      ['P1>A1', { grantedOn: '2026-01-01', validUntil: '2026-12-31' }],
      ['A1>P1', null],
      ['P2>A1', null],
    ]);
    expect(queries).toBe(1);
  });
});

describe('The access ledger', () => {
  it('tells who read an application and when', async () => {
    const first = clock.now();
    await app.get(AccessLedger).record(2, 4_711);
    clock.advance({ minutes: 5 });
    await app.get(AccessLedger).record(3, 4_711);
    expect(await app.get(AccessLedger).listReadings(4_711)).toEqual([
      { accountId: 2, at: first },
      { accountId: 3, at: clock.now() },
    ]);
  });

  it.each(['UPDATE access_log SET account_id = 1', 'DELETE FROM access_log', 'TRUNCATE access_log'])('cannot be changed: %s', async (sql) => {
    await expect(database.query(sql)).rejects.toThrow('access_log only grows');
  });
});
