import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Site, type Page } from '@yichuang/door';
import { migrations } from '@yichuang/house';
import { Config } from '@yichuang/platform';

import { OpsModule } from '../../apps/ops/src/ops.module.js';
import { prepare } from '../../apps/ops/src/prepare.js';
import { testConfig } from '../support/config.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { openLine, type Line } from '../support/line.js';
import { createTestRedis } from '../support/redis.js';

const redis = createTestRedis();
/** A browser that was signed in before; nobody has looked its session up in this process. */
const cookie = `yc-ops=${'s'.repeat(43)}`;
let database: TestDatabase;
let line: Line;
let ops: NestFastifyApplication;

beforeAll(async () => {
  database = await createTestDatabase(migrations);
  line = await openLine(database.url);
  const titles = { render: (_reader: unknown, { title }: Page): string => title.zh }; // the style sheet of whole pages exists only once it is built
  const module = await Test.createTestingModule({ imports: [OpsModule] })
    .overrideProvider(Site)
    .useValue(titles)
    .overrideProvider(Config)
    .useValue(testConfig({ database: { url: line.url }, redis }))
    .compile();
  ops = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await prepare(ops);
  await ops.init();
  await ops.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  line?.mend();
  await ops?.close();
  await line?.close();
  await Promise.all([database.drop(), redis.drop()]);
});

describe('The console of operators while the database is away', () => {
  it.each(['/', '/queues'])('says at %s what is wrong, on a page of the house', async (url) => {
    line.cut();
    const { statusCode, body, headers } = await ops.inject({ url, headers: { cookie } });
    expect([statusCode, body, headers['content-type']]).toEqual([503, '数据库没有应答', 'text/html; charset=utf-8']);
  });

  it('asks to sign in again once it is back', async () => {
    line.mend();
    const { statusCode, headers } = await ops.inject({ url: '/', headers: { cookie } });
    expect([statusCode, headers.location]).toEqual([303, '/sign-in?to=%2F']);
  });
});
