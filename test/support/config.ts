import { loadConfig, type Config } from '@yichuang/platform';

import type { TestDatabase } from './database.js';
import type { TestRedis } from './redis.js';

interface TestServices {
  readonly database: Pick<TestDatabase, 'url'>;
  readonly redis: Pick<TestRedis, 'url' | 'prefix'>;
  /** Variables beside those that every test has. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The configuration of a process under test: its own database and keys, any free ports, no log. */
export const testConfig = ({ database, redis, environment = {} }: TestServices): Config =>
  loadConfig({
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    QUEUE_PREFIX: redis.prefix,
    SECRET_KEY: '5ec2e7'.padEnd(64, '0'),
    PORTAL_PORT: '0',
    DESK_PORT: '0',
    OPS_PORT: '0',
    LOG_LEVEL: 'silent',
    ...environment,
  });
