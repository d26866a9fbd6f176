import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

import { Controller, Get, HttpCode, Ip, Module, Param, Post, Req } from '@nestjs/common';
import { Config, keepRawBodies, openDoor, platformMigrations, platformModule, rawBodyOf, RateLimit, runMigrations, type Door, type RatePolicy, type Running } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { openLine, type Line } from '../support/line.js';
import { createTestRedis } from '../support/redis.js';

@Controller('things')
class ThingsController {
  @Get(':name')
  show(@Param('name') name: string): { name: string } {
    return { name };
  }

  @Get()
  whoAsks(@Ip() ip: string): { ip: string } {
    return { ip };
  }

  @Post('sealed')
  @HttpCode(200)
  weigh(@Req() request: FastifyRequest): { bytes: number } {
    return { bytes: rawBodyOf(request).length };
  }
}

@Module({ imports: [platformModule({ migrations: platformMigrations })], controllers: [ThingsController] })
class ThingsModule {
  static rateLimit: RateLimit;

  constructor(rateLimit: RateLimit) {
    ThingsModule.rateLimit = rateLimit;
  }
}

const things: Door = {
  name: 'things',
  module: ThingsModule,
  port: ({ portalPort }: Config) => portalPort,
  rewriteUrl: ({ url }) => url?.replace(/^\/en\//, '/') ?? '/',
  prepare: (app) => keepRawBodies(app, '/things/sealed'),
};
const redis = createTestRedis();
const before = { ...process.env };
let database: TestDatabase;
let redisLine: Line;
let running: Running;

const fetchText = async (url: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  return { status: answer.status, text: await answer.text() };
};

const readiness = async (): Promise<unknown> => {
  const { status, text } = await fetchText(`${running.internalUrl}/health/ready`);
  return { status, ...(JSON.parse(text) as object) };
};

beforeAll(async () => {
  database = await createTestDatabase(platformMigrations);
  redisLine = await openLine(redis.url);
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    REDIS_URL: redisLine.url,
    QUEUE_PREFIX: redis.prefix,
    SECRET_KEY: '5ec2e7'.padEnd(64, '0'),
    PORTAL_PORT: '0',
    LOG_LEVEL: 'silent',
  });
  running = await openDoor(things);
});

afterAll(async () => {
  await running.close();
  await redisLine.close();
  await database.drop();
  await redis.drop();
  process.env = before;
});

const well = { status: 200, ready: true, database: true, redis: true, leaving: false };

describe('A door', () => {
  it('answers, also at an address it rewrites', async () => {
    expect((await fetchText(`${running.url}/things/one`)).text).toBe('{"name":"one"}');
    expect((await fetchText(`${running.url}/en/things/two`)).text).toBe('{"name":"two"}');
  });

  it('leaves it to its handlers how long a part of an address may be', async () => {
    expect(await fetchText(`${running.url}/things/${'a'.repeat(5_000)}`)).toEqual({ status: 200, text: `{"name":"${'a'.repeat(5_000)}"}` });
  });

  it('keeps a body that is signed as it came, up to the size that any body may have', async () => {
    const post = (body: string): Promise<Response> => fetch(`${running.url}/things/sealed`, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(5_000) });
    expect(await (await post('{"a": 1}')).text()).toBe('{"bytes":8}');
    expect((await post(`"${'a'.repeat(2_000_000)}"`)).status).toBe(413);
  });

  it('hears out whoever sends more than it takes: browsers read no answer before', async () => {
    const sending = request(`${running.url}/things/sealed`, { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, signal: AbortSignal.timeout(10_000) });
    sending.end('a'.repeat(40_000_000));
    const [[{ statusCode }]] = (await Promise.all([once(sending, 'response'), once(sending, 'finish')])) as [[IncomingMessage], unknown];
    expect(statusCode).toBe(413);
    sending.destroy();
  });

  it('measures by route pattern and never by address', async () => {
    await fetchText(`${running.url}/things/410102199003070011?name=zhang`);
    await fetchText(`${running.url}/nowhere/410102199003070011`);
    const { text } = await fetchText(`${running.internalUrl}/metrics`);
    expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/things\/:name",status="200"\} \d/);
    expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="unmatched",status="404"\} 1/);
    expect(text).not.toMatch(/410102|zhang/);
  });

  it('shows health and measures only inside', async () => {
    expect(await fetchText(`${running.internalUrl}/health/live`)).toEqual({ status: 200, text: '{"live":true}' });
    expect((await fetchText(`${running.url}/metrics`)).status).toBe(404);
  });

  it('is ready while its database and Redis answer, and tells which does not', async () => {
    expect(await readiness()).toEqual(well);
    redisLine.freeze();
    expect(await readiness()).toEqual({ ...well, status: 503, ready: false, redis: false });
    redisLine.mend();
    await expectSoon(well);
  });
});

describe('The address a request comes from', () => {
  const askedBy = async (url: string | undefined, forwarded: string): Promise<unknown> => (await fetch(`${url}/things`, { headers: { 'x-forwarded-for': forwarded } })).json();

  it('is that of the proxy beside us when it names one that we do not know', async () => {
    expect(await askedBy(running.url, '203.0.113.9')).toEqual({ ip: '203.0.113.9' });
    expect(await askedBy(running.url, '203.0.113.9, 172.18.0.1')).toEqual({ ip: '172.18.0.1' });
  });

  it('is that of the visitor behind proxies that we were told of, whatever the visitor claims', async () => {
    process.env['TRUSTED_PROXIES'] = 'loopback, 172.16.0.0/12';
    const behind = await openDoor(things);
    expect(await askedBy(behind.url, '203.0.113.9, 172.18.0.1')).toEqual({ ip: '203.0.113.9' });
    expect(await askedBy(behind.url, '198.51.100.1, 203.0.113.9, 172.18.0.1')).toEqual({ ip: '203.0.113.9' });
    await behind.close();
  });
});

/** Reads the readiness until it is as expected. */
async function expectSoon(expected: unknown): Promise<void> {
  while (JSON.stringify(await readiness()) !== JSON.stringify(expected)) await new Promise((resolve) => setImmediate(resolve));
}

describe('A rate limit', () => {
  const policy: RatePolicy = { name: 'test', points: 2, perSeconds: 60 };
  const consume = async (key: string): Promise<boolean> => (await ThingsModule.rateLimit.consume(policy, key)).allowed;

  it('lets through as many as the policy says, for each key by itself, and tells when to come again', async () => {
    expect([await consume('a'), await consume('a'), await consume('b')]).toEqual([true, true, true]);
    const verdict = await ThingsModule.rateLimit.consume(policy, 'a');
    expect(verdict).toEqual({ allowed: false, retryAfterSeconds: 60 });
  });

  it('gives back what was taken', async () => {
    expect([await consume('c'), await consume('c')]).toEqual([true, true]);
    await ThingsModule.rateLimit.giveBack(policy, 'c');
    expect([await consume('c'), await consume('c')]).toEqual([true, false]);
  });

  it('leaves no key readable in Redis', async () => {
    await consume('zhangwei');
    expect((await redis.keys()).join()).not.toContain('zhangwei');
  });

  it('still limits while Redis is away', async () => {
    redisLine.cut();
    expect([await consume('d'), await consume('d'), await consume('d')]).toEqual([true, true, false]);
    redisLine.mend();
    await expectSoon(well); // a connection that is away when it is closed keeps its process for half a second
  });
});

describe('Migrations', () => {
  it('are not applied twice', async () => {
    expect(await runMigrations(database.url, platformMigrations)).toEqual([]);
  });
});
