import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadDelegations, loginKeys, type Role } from '@yichuang/accounts';
import { anyone, askOf, assess, caseOf, type Answers, type Party, type SeenFacts, type Service } from '@yichuang/definition';
import { migrations } from '@yichuang/house';
import { startOfDay, TestClock, type CivilDate } from '@yichuang/kernel';
import { openDatabase, type Config, type OpenDatabase, type Query } from '@yichuang/platform';
import { factLoaders, listPersonas } from '@yichuang/registers';
import { services } from '@yichuang/services';
import { verify } from 'argon2';

import { readCast } from '../../apps/worker/src/journey/cast.js';
import type { DemoAccount } from '../../apps/worker/src/sandbox/demo-accounts.js';
import { runSandbox } from '../../apps/worker/src/sandbox/run-sandbox.js';
import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let testDatabase: TestDatabase;
let open: OpenDatabase;
let dataDir: string;
let config: Config;

const query: Query = (sql, params) => open.database.query(sql, params);
const sandbox = (today: CivilDate, ...args: string[]) => runSandbox(['--people', '400', ...args], config, new TestClock(startOfDay(today)));
const demoAccounts = async (): Promise<DemoAccount[]> => JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')) as DemoAccount[];
const count = async (table: string): Promise<number> => (await query<{ count: number }>(`SELECT count(*) AS count FROM ${table}`))[0]?.count ?? 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase(migrations);
  open = await openDatabase(testDatabase.url);
  dataDir = await mkdtemp(join(tmpdir(), 'yichuang-sandbox-'));
  config = testConfig({ database: testDatabase, redis: { url: 'redis://127.0.0.1:6379', prefix: 'unused' }, environment: { SANDBOX: '1', DATA_DIR: dataDir } });
});

afterAll(async () => {
  await open.close();
  await testDatabase.drop();
  await rm(dataDir, { recursive: true });
});

beforeEach(() => query('TRUNCATE application, population_household, population_person, exit_entry_foreigner, driver_licence, sandbox_persona, account, authenticator, session, delegation'));

describe('The sandbox command', () => {
  it('fills the registers and says so in one line', async () => {
    const answer = await sandbox('2026-11-23');
    expect(answer).toEqual({ exitCode: 0, line: expect.stringMatching(/^演示数据 Sandbox: 人口 people 3[89]\d .* · [\d.]+ s$/) as unknown });
    expect((await count('population_person')) + (await count('exit_entry_foreigner'))).toBe(400);
  });

  it('says so when more people have a part than were asked for', async () => {
    const { line } = await sandbox('2026-11-23', '--people', '5');
    const made = (await count('population_person')) + (await count('exit_entry_foreigner'));
    expect(made).toBeGreaterThan(300);
    expect(line).toContain(`\n5 people were asked for, but everybody with a part is always there: ${made} people.`);
  });

  it('gives every adult an account with the number of their document and the password of the sandbox', async () => {
    await sandbox('2026-11-23');
    const missing = await query(`SELECT id_number FROM population_person WHERE alive AND birth_date <= '2008-11-23' EXCEPT SELECT document_number FROM account WHERE role = 'citizen'`);
    expect(missing).toEqual([]);
    const [granted] = (await listPersonas(query)).filter(({ name }) => name === 'renewal-granted');
    const [account] = await query<{ password_hash: string; phone: string }>('SELECT password_hash, phone FROM account WHERE login_key = $1', [loginKeys(config.secretKey)(granted?.documentNumber ?? '')]);
    expect(await verify(account?.password_hash ?? '', 'yichuang-demo-2026')).toBe(true);
    expect(account?.phone).toMatch(/^1[3-9]\d{9}$/);
  });

  it('gives every city its staff, bound to an office there is', async () => {
    await sandbox('2026-11-23');
    const staff = await query<{ role: Role; offices: number }>(`SELECT role, count(DISTINCT office.code) AS offices FROM account LEFT JOIN office ON office.code = office_code WHERE role <> 'citizen' GROUP BY role ORDER BY role`);
    expect(staff).toEqual([{ role: 'clerk', offices: 19 }, { role: 'decider', offices: 19 }, { role: 'examiner', offices: 19 }, { role: 'operator', offices: 0 }, { role: 'supervisor', offices: 19 }]);
  });

  it('writes the demo accounts, a citizen who is granted first, all of whom can sign in', async () => {
    await sandbox('2026-11-23');
    const demo = await demoAccounts();
    expect(demo.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'citizen 曹斌', 'citizen 段秀兰', 'citizen KIM MINSOO', 'citizen 孟凯', 'citizen 尹航', 'citizen 李娜', 'citizen 王强',
      'clerk 郑州市窗口受理员', 'examiner 郑州市审查员', 'decider 郑州市审批人', 'supervisor 郑州市窗口负责人', 'clerk 郑州市窗口受理员二', 'examiner 郑州市审查员二', 'operator 河南省运行值守',
    ]);
    const keys = demo.map(({ login }) => loginKeys(config.secretKey)(login));
    expect(await query('SELECT FROM account WHERE login_key = ANY($1)', [keys])).toHaveLength(demo.length);
    expect(demo.every(({ note }) => note.zh && note.en)).toBe(true);
  });

  it('fills its own province anew, the same for the same seed', async () => {
    const everyone = () => query('SELECT * FROM population_person ORDER BY id_number');
    await sandbox('2026-11-23', '--seed', '4');
    const first = await everyone();
    await sandbox('2026-11-23', '--seed', '5');
    expect(await everyone()).not.toEqual(first);
    await sandbox('2026-11-23', '--seed', '4');
    expect(await everyone()).toEqual(first);
  });

  it('leaves a filled province alone when asked to fill an empty one', async () => {
    await sandbox('2026-11-23');
    await query(`UPDATE population_person SET name = '改名' WHERE relation_to_head = 'head'`);
    await rm(join(dataDir, 'accounts.json'));
    expect(await sandbox('2026-11-24', '--if-empty', '--seed', '9')).toMatchObject({ exitCode: 0 });
    expect(await query(`SELECT FROM population_person WHERE name = '改名'`)).not.toHaveLength(0);
    expect(await demoAccounts()).toHaveLength(14);
  });

  it.each([
    ['people', `INSERT INTO population_household (id, region_code, address, number, booklet_number, police_station) VALUES (1, '410105', '某路1号', '410000001', 'HB1', '410105-station'); INSERT INTO population_person VALUES ('41010519920524001X', 1, 'head', '某人', '{}', 'male', '汉族', '1992-05-24', true, NULL, NULL)`],
    ['an account', `INSERT INTO account VALUES (1, '\\x00112233445566778899aabbccddeeff', 'clerk', '某人', 'identity-card', '41010519920524001X', NULL, NULL, 'x', 'active', now())`],
  ])('touches no database that holds %s it did not invent, unless it is told to', async (_what, insert) => {
    for (const statement of insert.split('; ')) await query(statement);
    expect(await sandbox('2026-11-23')).toMatchObject({ exitCode: 1, line: expect.stringContaining('--reset') as unknown });
    expect(await sandbox('2026-11-23', '--if-empty')).toMatchObject({ exitCode: 0 });
    expect(await count('sandbox_persona')).toBe(0);
    expect(await sandbox('2026-11-23', '--reset')).toMatchObject({ exitCode: 0 });
    expect(await query(`SELECT FROM account WHERE name = '某人'`)).toEqual([]);
  });

  it('takes nobody’s applicant away, even when it is told to replace everything', async () => {
    await sandbox('2026-11-23');
    const everyone = () => query('SELECT id, document_number FROM account ORDER BY id');
    const before = await everyone();
    await query(`INSERT INTO application (id, reference, service_id, service_version, account_id, submitter, form, state, last_hash, received_at, received_on, idempotency_key, request_hash) SELECT 1, 'r', 's', 1, min(id), '{}', '{}', 'received', '', now(), now(), 'k', '' FROM account`);
    for (const args of [[], ['--reset']]) expect(await sandbox('2026-11-23', '--seed', '5', ...args)).toMatchObject({ exitCode: 1, line: expect.stringMatching(/已有办件[^]*There are applications/) as unknown });
    expect(await sandbox('2026-11-23', '--if-empty')).toMatchObject({ exitCode: 0 });
    expect(await everyone()).toEqual(before);
  });

  it('fills nothing where SANDBOX is not set, nor for wrong arguments', async () => {
    expect(await runSandbox([], { ...config, sandbox: false }, new TestClock('2026-11-23'))).toMatchObject({ exitCode: 1 });
    expect(await sandbox('2026-11-23', '--seed', 'x')).toMatchObject({ exitCode: 2 });
    expect(await count('population_person')).toBe(0);
  });
});

describe('The personas of the renewal', () => {
  const loaders = new Map([...factLoaders.map((loader) => [`${loader.register}.${loader.query}`, loader.load] as const), ['delegation.granted', loadDelegations] as const]);
  const renewal = services.find(({ id }) => id === 'traffic.driving-licence-renewal') as Service;

  async function see(ask: Parameters<Service['facts']>[0]): Promise<SeenFacts> {
    const seen = Object.entries(renewal.facts(ask)).map(async ([name, question]) => {
      const answers = await loaders.get(`${question.register}.${question.query}`)?.([question.key], query);
      return [name, { ...question, seenAt: '', value: answers?.get(question.key) }] as const;
    });
    return Object.fromEntries(await Promise.all(seen));
  }

  /** Ids of the conditions that do not hold and of the papers that are missing, for a form filled in as the sample says. */
  async function troubleOf(submitter: Party, answers: Answers, today: CivilDate): Promise<string[]> {
    const request = { form: answers, submitter, receivedOn: today, handedIn: [] };
    const seen = await see(askOf(request));
    const form = renewal.form.validate({ ...renewal.prefill(caseOf(request, seen)), ...answers }, { today });
    if (!form.ok) return form.error.map(({ pointer }) => pointer);
    const { findings, materials, verdict } = assess(renewal, { ...request, form: form.value }, seen);
    const trouble = [...findings.filter(({ result }) => result !== 'holds'), ...materials.filter(({ state }) => state === 'missing')].map(({ id }) => id);
    expect(verdict).toBe(trouble.length > 0 ? 'person' : 'granted');
    return trouble;
  }

  const expected: Readonly<Record<string, readonly string[]>> = {
    'renewal-granted': [],
    'renewal-ten-years': [],
    'renewal-elder': [],
    'renewal-full-points-settled': [],
    'renewal-class-reduced': [],
    'renewal-foreigner': [],
    'renewal-principal': [],
    'renewal-status': ['licence-status'],
    'renewal-long-term': ['has-expiry'],
    'renewal-too-early': ['in-window'],
    'renewal-too-late': ['in-window'],
    'renewal-violations': ['violations-settled'],
    'renewal-accident': ['violations-settled'],
    'renewal-points': ['not-full-points'],
    'renewal-no-report': ['medical-valid', 'medical-report'],
    'renewal-no-ability-test': ['ability-test'],
    'renewal-photo-old': ['photo-usable'],
  };
  const answers = renewal.samples[0]?.answers as (today: CivilDate) => Answers;

  it.each(['2024-02-29', '2025-12-31', '2026-11-23', '2028-02-29'])('fail in what they are named for and in nothing else on %s', async (today) => {
    await sandbox(today);
    const personas = await listPersonas(query);
    const parties = new Map(personas.map(({ name, called, documentNumber, documentType }): [string, Party] => [name, { name: called, documentNumber, documentType, phone: '13903710001' }]));
    const found: Record<string, readonly string[]> = {};
    for (const name of Object.keys(expected)) found[name] = await troubleOf(parties.get(name) as Party, answers(today), today);
    expect(found).toEqual(expected);
    const { name, documentType, documentNumber } = parties.get('renewal-principal') as Party;
    const agent = parties.get('renewal-agent') as Party;
    const onBehalf = { ...answers(today), handledBy: 'agent', subject: { name, documentType, documentNumber }, agentPhone: '13903710002' };
    expect(await troubleOf(agent, onBehalf, today)).toEqual([]);
    expect(await troubleOf(parties.get('renewal-none') as Party, answers(today), today)).not.toEqual([]);
    expect([...parties.keys()].filter((name) => name.startsWith('renewal-')).sort()).toEqual([...Object.keys(expected), 'renewal-agent', 'renewal-none'].sort());
  });

  it('are the people of the samples, which end as they say', async () => {
    await sandbox('2026-11-23');
    const personas = new Map((await listPersonas(query)).map((persona) => [persona.name, persona]));
    for (const { persona, answers: sample, ends } of renewal.samples) {
      const { called, documentNumber, documentType } = personas.get(persona) ?? { called: '', documentNumber: '', documentType: 'passport' };
      const trouble = await troubleOf({ name: called, documentNumber, documentType }, sample('2026-11-23', anyone), '2026-11-23');
      expect([persona, trouble[0]]).toEqual([persona, 'waitsFor' in ends ? ends.waitsFor : undefined]);
    }
  });

  it('know the day they were invented for, as of which the samples answer', async () => {
    await sandbox('2024-02-29');
    const { called, day } = await readCast(config.databaseUrl);
    expect(day).toBe('2024-02-29');
    expect(called('renewal-granted')).toEqual({ name: expect.any(String) as string, documentType: 'identity-card', documentNumber: expect.stringMatching(/^\d{17}[\dX]$/) as string });
    expect(() => called('the-emperor')).toThrow('The sandbox has no the-emperor');
  });

  it('are not alone: most ordinary people with a renewal due can be granted it, and some fail in each way', async () => {
    await sandbox('2026-11-23', '--people', '3000');
    const due = await query<Party>(`SELECT name, 'identity-card' AS "documentType", id_number AS "documentNumber" FROM population_person JOIN driver_licence ON licence_number = id_number
      WHERE alive AND id_number NOT IN (SELECT document_number FROM sandbox_persona) AND valid_until BETWEEN '2026-11-23'::date - 365 AND '2026-11-23'::date + 90`);
    const troubles = await Promise.all(due.map((party) => troubleOf(party, answers('2026-11-23'), '2026-11-23')));
    const granted = troubles.filter(({ length }) => length === 0).length / troubles.length;
    expect(granted).toBeGreaterThan(0.6);
    expect(granted).toBeLessThan(0.9);
    expect([...new Set(troubles.flat())]).toEqual(expect.arrayContaining(['licence-status', 'violations-settled', 'medical-valid', 'photo-usable']));
  });
});
