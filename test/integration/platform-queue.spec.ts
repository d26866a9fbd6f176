import { Test, type TestingModule } from '@nestjs/testing';
import { Config, Database, Dispatch, Log, Metrics, platformMigrations, platformModule, StepQueue } from '@yichuang/platform';

import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { openLine, type Line } from '../support/line.js';
import { createTestRedis } from '../support/redis.js';

const redis = createTestRedis();
let database: TestDatabase;
let line: Line;

beforeAll(async () => {
  database = await createTestDatabase(platformMigrations);
});

afterAll(async () => {
  await database.drop();
  await redis.drop();
});

/** A process with a queue of its own. */
async function open(name: string, url = redis.url): Promise<TestingModule> {
  const app = await Test.createTestingModule({ imports: [platformModule({ migrations: platformMigrations })] })
    .overrideProvider(Config)
    .useValue(testConfig({ database, redis: { url, prefix: `${redis.prefix}:${name}` } }))
    .compile();
  app.useLogger(app.get(Log));
  return app.init();
}

const dropped = async (app: TestingModule): Promise<number> => {
  const values = await app.get(Metrics).registry.getSingleMetric('yichuang_steps_dropped_total')?.get();
  return values?.values[0]?.value ?? 0;
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
};

/** Connected, which a process is soon after its start. */
const connected = (app: TestingModule): Promise<void> =>
  until(async () => {
    const before = await dropped(app);
    app.get(Dispatch).dispatch([0]);
    await app.get(Dispatch).settled();
    return (await dropped(app)) === before;
  });

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

describe('The queue', () => {
  it('brings every step to a worker once, at most 128 in a job', async () => {
    const app = await open('all');
    await connected(app);
    const jobs: (readonly number[])[] = [];
    app.get(StepQueue).consume(async (steps) => void jobs.push(steps));
    app.get(Dispatch).dispatch(range(1, 150));
    app.get(Dispatch).dispatch(range(151, 2_000));
    const seen = (): number[] => jobs.flat().filter((step) => step > 0);
    await until(() => seen().length >= 2_150);
    expect(seen().sort((a, b) => a - b)).toEqual(range(1, 2_150));
    expect(Math.max(...jobs.map(({ length }) => length))).toBe(128);
    await app.close();
  });

  it('brings what somebody waits for before what may take its time', async () => {
    const app = await open('turns');
    await connected(app);
    app.get(Dispatch).dispatch(range(1, 6), 'later');
    app.get(Dispatch).dispatch(range(7, 3));
    await app.get(Dispatch).settled();
    const seen: number[] = [];
    app.get(StepQueue).consume(async (steps) => void seen.push(...steps.filter((step) => step > 0)), 1);
    await until(() => seen.length >= 9);
    expect(seen).toEqual([7, 8, 9, ...range(1, 6)]);
    await app.close();
  });

  it('lets Bull choose the ids and keeps no word of a case in Redis, not even after a failure', async () => {
    const app = await open('words');
    await connected(app);
    let attempts = 0;
    app.get(StepQueue).consume(async (steps) => {
      if (!steps.includes(7)) return;
      attempts += 1;
      throw new TypeError('张伟 41010219900307123X');
    });
    app.get(Dispatch).dispatch([7]);
    await until(async () => (await app.get(StepQueue).depth()).failed === 1);
    expect(attempts).toBe(3);
    const mine = (await redis.keys()).filter((key) => key.startsWith(`${redis.prefix}:words:one-window`));
    expect(mine).toContain(`${redis.prefix}:words:one-window:1`);
    expect(await redis.text(mine)).not.toMatch(/张伟|41010/);
    await app.close();
  });

  it('finishes the jobs under way before it closes, while the database is still there', async () => {
    const app = await open('closing');
    await connected(app);
    let finish = (): void => undefined;
    const started: number[] = [];
    const answers: unknown[] = [];
    app.get(StepQueue).consume(async (steps) => {
      started.push(...steps);
      if (!steps.includes(1)) return;
      await new Promise<void>((resolve) => (finish = resolve));
      answers.push(await app.get(Database).query('SELECT 1 AS one'));
    });
    app.get(Dispatch).dispatch([1]);
    await until(() => started.includes(1));
    const closed = app.close();
    finish();
    await closed;
    expect(answers).toEqual([[{ one: 1 }]]);
  });
});

describe('Without Redis', () => {
  afterEach(() => line.close());

  it('dispatching returns at once, drops the steps and counts them; once Redis is back, steps go out again', async () => {
    line = await openLine(redis.url);
    const app = await open('cut', line.url);
    await connected(app);
    line.cut();
    await until(async () => {
      app.get(Dispatch).dispatch([1]);
      await app.get(Dispatch).settled();
      return (await dropped(app)) > 0;
    });
    line.mend();
    await connected(app);
    await app.close();
  });

  it('a Redis that hangs holds nobody up for more than a few seconds', async () => {
    line = await openLine(redis.url);
    const app = await open('frozen', line.url);
    await connected(app);
    const before = await dropped(app);
    line.freeze();
    app.get(Dispatch).dispatch(range(1, 100));
    app.get(Dispatch).dispatch(range(101, 11_000));
    await app.get(Dispatch).settled();
    expect((await dropped(app)) - before).toBe(11_100);
    await expect(app.get(StepQueue).depth()).rejects.toThrow('took longer');
    await app.close();
  });

  it('a process starts, loses no time on dispatching, and closes', async () => {
    line = await openLine(redis.url);
    line.cut();
    const app = await open('never', line.url);
    app.get(StepQueue).consume(async () => undefined);
    const start = performance.now();
    app.get(Dispatch).dispatch([1]);
    await app.get(Dispatch).settled();
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await dropped(app)).toBe(1);
    await app.close();
  });
});
