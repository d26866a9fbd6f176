import { Test, type TestingModule } from '@nestjs/testing';
import { AccountsModule, accountsMigrations, Authenticators, Colleagues, ConfirmCode, hashPassword, insertAccounts, loginKeys, Sessions, SignIn, StaffSignIn, type NewAccount, type Role } from '@yichuang/accounts';
import { TestClock } from '@yichuang/kernel';
import { CLOCK, Config, Database, platformMigrations, platformModule } from '@yichuang/platform';
import { Redis } from 'ioredis';
import { Secret, TOTP } from 'otpauth';

import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestRedis } from '../support/redis.js';

const migrations = [...platformMigrations, ...accountsMigrations];
const redis = createTestRedis();
const clock = new TestClock('2026-11-23T09:00:00+08:00');
const password = '一窗-correct-horse';
const desk: readonly Role[] = ['clerk', 'examiner', 'decider', 'supervisor'];
const zhang = { id: 1, login: '41010219900307123X', role: 'citizen', name: '张伟', documentType: 'identity-card', documentNumber: '41010219900307123X' } as const;
const li = { id: 2, login: 'clerk.1', role: 'clerk', name: '李娜', documentType: 'identity-card', documentNumber: '410102198801011226', officeCode: '410100-bureau', skills: ['household', 'traffic'] } as const;
const wang = { id: 3, login: 'clerk.2', role: 'clerk', name: '王芳', documentType: 'identity-card', documentNumber: '410102198801011242', officeCode: '410102-bureau', skills: ['traffic'] } as const;
const operator = { id: 4, login: 'operator', role: 'operator', name: '赵敏', documentType: 'identity-card', documentNumber: '410102198801011269' } as const;

const many = Array.from({ length: 10 }, (_, index) => ({ ...wang, id: 10 + index, login: `clerk.${10 + index}`, officeCode: '410103-bureau' }));

let testDatabase: TestDatabase;
let app: TestingModule;
let database: Database;
let authenticators: Authenticators;
/** What the phones of staff hold, by login. */
const phones = new Map<string, TOTP>();

async function enrol(login: string): Promise<void> {
  const enrolment = await authenticators.enrol(login, clock.now());
  if (!enrolment) throw new Error(`${login} cannot be enrolled`);
  phones.set(login, new TOTP({ secret: Secret.fromBase32(enrolment.secret) }));
}

beforeAll(async () => {
  testDatabase = await createTestDatabase(migrations);
  app = await Test.createTestingModule({ imports: [platformModule({ migrations }), AccountsModule] })
    .overrideProvider(Config)
    .useValue(testConfig({ database: testDatabase, redis }))
    .overrideProvider(CLOCK)
    .useValue(clock)
    .compile();
  await app.init();
  database = app.get(Database);
  const { secretKey } = app.get(Config);
  const [passwordHash, keyOf] = [await hashPassword(password), loginKeys(secretKey)];
  await insertAccounts([zhang, li, wang, operator, ...many].map(({ login, ...account }): NewAccount => ({ ...account, loginKey: keyOf(login), passwordHash, createdAt: clock.now() })), database.query);
  authenticators = new Authenticators(secretKey, database.query);
  for (const { login } of [li, operator]) await enrol(login);
});

/** Attempts are counted by the clock of Redis: an hour later they are forgotten. */
beforeEach(async () => {
  clock.advance({ hours: 1 });
  const client = new Redis(redis.url);
  await client.del(...(await redis.keys()), 'none');
  await client.quit();
});

afterAll(async () => {
  await app.close();
  await testDatabase.drop();
  await redis.drop();
});

let addresses = 0;
const newAddress = (): string => `10.0.0.${(addresses += 1)}`;
const signIn = (login: string, { given = password, admits = desk, address = newAddress() } = {}) => app.get(StaffSignIn).signIn({ login, password: given, address }, admits);
const code = (login: string): string => phones.get(login)?.generate({ timestamp: clock.now().getTime() }) ?? '';
const confirm = (half: string, given: string, { admits = desk, address = newAddress() } = {}) => app.get(ConfirmCode).confirm({ half, code: given, address }, admits);
const half = async (login: string, admits = desk): Promise<string> => {
  const first = await signIn(login, { admits });
  return first.ok ? first.value.token : '';
};
const wrongPassword = { ok: false, error: { reason: 'wrong', message: { zh: '登录名或密码不正确', en: 'The login or the password is not right' } } };
const wrongCode = { ok: false, error: { reason: 'wrong', message: expect.objectContaining({ zh: expect.stringContaining('验证码不正确') as unknown }) as unknown } };

describe('Signing in at the desk', () => {
  it('takes the password and then the code, and says who it is and what they are trained for', async () => {
    const { login, ...account } = li;
    expect(await confirm(await half(login), code(login))).toEqual({ ok: true, value: account });
  });

  it('opens nothing with the password alone', async () => {
    const token = await half(li.login);
    expect(token).not.toBe('');
    expect(await app.get(Sessions).find(token)).toBeUndefined();
    expect(await database.query('SELECT FROM session')).toEqual([]);
  });

  it('says the same for a wrong password, an unknown login, a citizen, and staff of another door', async () => {
    expect(await signIn(li.login, { given: 'guess' })).toEqual(wrongPassword);
    expect(await signIn('nobody')).toEqual(wrongPassword);
    expect(await signIn(zhang.login)).toEqual(wrongPassword);
    expect(await signIn(operator.login)).toEqual(wrongPassword);
    expect(await signIn(operator.login, { admits: ['operator'] })).toMatchObject({ ok: true });
  });

  it('is for staff what the portal is not', async () => {
    expect(await app.get(SignIn).signIn({ login: li.login, password, address: newAddress() })).toEqual(wrongPassword);
    expect(await app.get(SignIn).signIn({ login: zhang.login, password, address: newAddress() })).toMatchObject({ ok: true });
  });

  it('takes no code after five minutes, nor with what another door gave', async () => {
    const token = await half(li.login);
    clock.advance({ minutes: 5 });
    expect(await confirm(token, code(li.login))).toMatchObject({ ok: false, error: { reason: 'expired' } });
    expect(await confirm('nonsense', code(li.login))).toMatchObject({ ok: false, error: { reason: 'expired' } });
    expect(await confirm(await half(operator.login, ['operator']), code(operator.login))).toEqual(wrongCode);
  });

  it('is refused to who was suspended meanwhile, and to who has no authenticator, as if the code were wrong', async () => {
    const token = await half(li.login);
    await database.query(`UPDATE account SET status = 'suspended' WHERE id = 2`);
    expect(await confirm(token, code(li.login))).toEqual(wrongCode);
    await database.query(`UPDATE account SET status = 'active' WHERE id = 2`);
    expect(await confirm(await half(wang.login), '000000')).toEqual(wrongCode);
  });
});

describe('A code', () => {
  it('works once: neither again nor an older one after it', async () => {
    const token = await half(li.login);
    const [older, newer] = [code(li.login), (clock.advance({ seconds: 30 }), code(li.login))];
    expect(await confirm(token, newer)).toMatchObject({ ok: true });
    expect(await confirm(token, newer)).toEqual(wrongCode);
    expect(await confirm(token, older)).toEqual(wrongCode);
    clock.advance({ seconds: 30 });
    expect(await confirm(token, code(li.login))).toMatchObject({ ok: true });
  });

  it('works once also for many who use it at the same time', async () => {
    const token = await half(li.login);
    const results = await Promise.all(Array.from({ length: 5 }, () => confirm(token, code(li.login))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is refused after five wrong ones, wherever they come from, even when it is right', async () => {
    await enrol(wang.login);
    const token = await half(wang.login);
    const wrong = code(wang.login) === '000000' ? '111111' : '000000';
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await confirm(token, wrong)).toEqual(wrongCode);
    expect(await confirm(token, code(wang.login))).toMatchObject({ ok: false, error: { reason: 'too-many', retryAfterSeconds: expect.any(Number) as unknown } });
    expect(await confirm(await half(li.login), code(li.login))).toMatchObject({ ok: true });
  });

  it('is refused after fifty wrong ones from one address', async () => {
    const address = newAddress();
    for (const { login } of many) {
      const token = await half(login);
      for (let attempt = 0; attempt < 5; attempt += 1) expect(await confirm(token, '000000', { address })).toEqual(wrongCode);
    }
    expect(await confirm(await half(li.login), code(li.login), { address })).toMatchObject({ error: { reason: 'too-many' } });
  });
});

describe('An authenticator', () => {
  it('rests sealed, and moved to another account it opens nothing', async () => {
    const [row] = await database.query<{ sealed_secret: Buffer }>('SELECT sealed_secret FROM authenticator WHERE account_id = 2');
    expect(row?.sealed_secret).toHaveLength(48);
    expect(row?.sealed_secret.includes(Buffer.from(phones.get(li.login)?.secret.bytes ?? []))).toBe(false);
    await database.query('UPDATE authenticator SET sealed_secret = $1 WHERE account_id = 3', [row?.sealed_secret]);
    await expect(authenticators.tellCode(wang.login, clock.now())).rejects.toThrow();
    await enrol(wang.login);
  });

  it('that is replaced is void at once, with the sessions it opened', async () => {
    const before = code(li.login);
    const { token } = await app.get(Sessions).create(li.id, 'cookie');
    await enrol(li.login);
    expect(await database.query('SELECT FROM session')).toEqual([]);
    expect(await app.get(Sessions).find(token)).toBeUndefined();
    expect(await confirm(await half(li.login), before)).toEqual(wrongCode);
    expect(await confirm(await half(li.login), code(li.login))).toMatchObject({ ok: true });
  });

  it('is for staff alone', async () => {
    expect(await authenticators.enrol(zhang.login, clock.now())).toBeUndefined();
    expect(await authenticators.enrol('nobody', clock.now())).toBeUndefined();
  });

  it('in the sandbox tells a code that is accepted, however often somebody signs in within half a minute', async () => {
    for (let time = 0; time < 4; time += 1) expect(await confirm(await half(li.login), (await authenticators.tellCode(li.login, clock.now())) ?? '')).toMatchObject({ ok: true });
    expect(await authenticators.tellCode(zhang.login, clock.now())).toBeUndefined();
  });
});

describe('Colleagues', () => {
  it('are who works in the offices named, by name, without citizens and without who has left', async () => {
    const names = async (...offices: string[]): Promise<string[]> => (await app.get(Colleagues).list(offices)).map(({ name }) => name);
    expect(await names('410100-bureau', '410102-bureau')).toEqual(['李娜', '王芳']);
    await database.query(`UPDATE account SET status = 'suspended' WHERE id = 3`);
    expect(await names('410102-bureau')).toEqual([]);
    expect(await app.get(Colleagues).find(3)).toBeUndefined();
    expect(await app.get(Colleagues).find(2)).toMatchObject({ name: '李娜', skills: ['household', 'traffic'] });
    expect(await app.get(Colleagues).find(1)).toBeUndefined();
    expect(await app.get(Colleagues).namesOf([1, 2, 3])).toEqual(new Map([[2, '李娜'], [3, '王芳']]));
  });
});
