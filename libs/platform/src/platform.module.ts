import { Module, type DynamicModule } from '@nestjs/common';

import { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import type { Migration } from './database/connection-options.js';
import { databaseModule } from './database/database.module.js';
import { Health } from './health/health.js';
import { Ids } from './ids/ids.js';
import { logToOutput } from './log/log-to-output.js';
import { Log } from './log/log.js';
import { Metrics } from './metrics/metrics.js';
import { oneWindowQueue } from './queue/queue.module.js';
import { RateLimit } from './rate-limit/rate-limit.js';
import { RedisClient } from './redis/redis-client.js';
import { InternalServer } from './serve/internal-server.js';

@Module({
  providers: [Health, Ids, InternalServer, Metrics, RateLimit, RedisClient, { provide: Log, inject: [Config], useFactory: logToOutput }],
  exports: [Health, Ids, InternalServer, Log, Metrics, RateLimit, RedisClient],
})
class PlatformModule {}

/** All that a process of the house stands on, for every module in it. `migrations`: all there are, to see that none is missing. */
export const platformModule = ({ migrations }: { readonly migrations: readonly Migration[] }): DynamicModule => ({
  module: PlatformModule,
  global: true,
  imports: [ConfigModule, databaseModule({ migrations }), oneWindowQueue],
});
