import { Test, type TestingModule } from '@nestjs/testing';
import { bigints, booleans, Config, Database, dates, Ids, instants, integers, jsons, platformMigrations, platformModule, runMigrations, texts, type Migration } from '@yichuang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestRedis } from '../support/redis.js';

class Later1764179999999 implements MigrationInterface {
  name = 'Later1764179999999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE later (id bigint PRIMARY KEY)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE later');
  }
}

const redis = createTestRedis();
let testDatabase: TestDatabase;
let app: TestingModule;
let database: Database;

const build = (migrations: readonly Migration[]): Promise<TestingModule> =>
  Test.createTestingModule({ imports: [platformModule({ migrations })] })
    .overrideProvider(Config)
    .useValue(testConfig({ database: testDatabase, redis }))
    .compile();

beforeAll(async () => {
  testDatabase = await createTestDatabase(platformMigrations);
  app = await build(platformMigrations);
  await app.init();
  database = app.get(Database);
});

afterAll(async () => {
  await app.close();
  await testDatabase.drop();
  await redis.drop();
});

describe('The database', () => {
  it('reads bigint as a number and date as text, alone and in arrays', async () => {
    const rows = await database.query(`SELECT 9007199254740991::bigint AS id, ARRAY[1, NULL]::bigint[] AS ids, '{}'::bigint[] AS none, '2026-11-23'::date AS day, ARRAY['0001-01-01'::date] AS days, count(*) AS count`);
    expect(rows).toEqual([{ id: 9007199254740991, ids: [1, null], none: [], day: '2026-11-23', days: ['0001-01-01'], count: 1 }]);
  });

  it('refuses to round a bigint that no number holds', async () => {
    await expect(database.query('SELECT 9007199254740993::bigint')).rejects.toThrow('does not fit');
  });

  it('takes rows as one array for each column, of every type, in their order', async () => {
    const rows = [
      { id: 9007199254740991, count: -1, kind: '豫A"\\,{}\n𠮷', is: true, day: '2026-11-28', at: new Date('2026-11-28T01:02:03.004Z'), json: '{"n": 1.5, "名": ["a", null]}' },
      { id: -1, count: 2147483647, kind: '', is: false, day: '1900-02-28', at: new Date('1969-12-31T23:59:59.999Z'), json: '"\\""' },
      { id: null, count: null, kind: null, is: null, day: null, at: null, json: null },
      { id: 0, count: 0, kind: 'a'.repeat(100_000), is: true, day: '9999-12-31', at: new Date('9999-12-31T23:59:59.999Z'), json: 'null' },
    ];
    const columns = [
      bigints(rows, ({ id }) => id),
      integers(rows, ({ count }) => count),
      texts(rows, ({ kind }) => kind),
      booleans(rows, ({ is }) => is),
      dates(rows, ({ day }) => day),
      instants(rows, ({ at }) => at),
      jsons(rows, ({ json }) => json),
    ];
    const found = await database.constant(
      `SELECT unnest($1::bigint[]) AS id, unnest($2::int[]) AS count, unnest($3::text[]) AS kind, unnest($4::boolean[]) AS is, unnest($5::date[]) AS day,
         unnest($6::timestamptz[]) AS at, unnest($7::json[])::text AS json`,
      columns,
    );
    expect(found).toEqual(rows);
  });

  it('takes the columns of no rows', async () => {
    const none: { readonly id: number; readonly name: string }[] = [];
    expect(await database.constant('SELECT unnest($1::bigint[]), unnest($2::text[])', [bigints(none, ({ id }) => id), texts(none, ({ name }) => name)])).toEqual([]);
  });

  it('plans a statement once for each connection, also within transactions', async () => {
    const prepared = await database.transaction(async (query) => {
      for (const value of [1, 2]) await query('SELECT $1::int AS planned_once', [value]);
      return query(`SELECT generic_plans + custom_plans AS uses FROM pg_prepared_statements WHERE statement LIKE '%planned_once%' AND statement NOT LIKE '%pg_prepared%'`);
    });
    expect(prepared).toEqual([{ uses: 2 }]);
  });

  it('keeps nothing of a transaction that throws, and throws the same', async () => {
    const fault = new Error('half way');
    await database.query('CREATE TABLE kept (id bigint)');
    const work = database.transaction(async (query) => {
      await query('INSERT INTO kept VALUES ($1)', [1]);
      throw fault;
    });
    await expect(work).rejects.toBe(fault);
    await database.transaction((query) => query('INSERT INTO kept VALUES ($1)', [2]));
    expect(await database.query('SELECT id FROM kept')).toEqual([{ id: 2 }]);
  });

  it('goes on after a connection was lost in the middle of a transaction, and keeps nothing of it', async () => {
    await database.query('CREATE TABLE lost (id bigint)');
    const work = database.transaction(async (query) => {
      await query('INSERT INTO lost VALUES (1)');
      const [row] = await query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await database.query('SELECT pg_terminate_backend($1)', [row?.pid]);
      await query('SELECT 1');
    });
    await expect(work).rejects.toThrow(/terminat|connection error/); // the word comes before the next statement, or with it
    expect(await database.query('SELECT id FROM lost')).toEqual([]);
  });

  it('runs a prepared statement with other values each time', async () => {
    const twice = (n: number): Promise<{ n: number }[]> => database.prepared('twice', 'SELECT $1::bigint * 2 AS n', [n]);
    expect(await Promise.all([1, 2, 3].map(twice))).toEqual([[{ n: 2 }], [{ n: 4 }], [{ n: 6 }]]);
  });

  it('does not start a process that expects more migrations than were applied', async () => {
    const early = await build([...platformMigrations, Later1764179999999]);
    await expect(early.init()).rejects.toThrow(/请先运行迁移命令.*run the migrate command/s);
    await early.close();
  });

  it('is migrated once, however many do it at the same time', async () => {
    const wanted = [...platformMigrations, Later1764179999999];
    const applied = await Promise.all([1, 2, 3].map(() => runMigrations(testDatabase.url, wanted)));
    expect(applied.flat()).toEqual(['Later1764179999999']);
  });
});

describe('Ids', () => {
  it('are all different, whoever takes them and however many at once', async () => {
    const another = new Ids(database);
    const sizes = [1, 3_500, 128, 1, 999, 0, 2_001, 64];
    const taken = await Promise.all(sizes.flatMap((size) => [app.get(Ids).take(size), another.take(size)]));
    expect(taken.map(({ length }) => length)).toEqual(sizes.flatMap((size) => [size, size]));
    const all = taken.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((id) => Number.isSafeInteger(id) && id >= 1_000)).toBe(true);
  });
});
