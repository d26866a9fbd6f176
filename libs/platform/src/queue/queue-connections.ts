import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';

import { Config } from '../config/config.js';

type Purpose = 'client' | 'subscriber' | 'bclient';

/** The Redis connections of Bull: it opens them here and leaves closing them to us. */
@Injectable()
export class QueueConnections implements OnApplicationShutdown {
  private readonly log = new Logger(QueueConnections.name);
  private readonly open: Redis[] = [];

  constructor(private readonly config: Config) {}

  /** Bull's `createClient`. All wait for Redis for ever; what must not wait looks at the connection's status first. */
  readonly create = (purpose: Purpose, options?: RedisOptions): Redis => {
    const connection = new Redis(this.config.redisUrl, {
      ...options,
      maxRetriesPerRequest: null,
      enableReadyCheck: false,
      disconnectTimeout: 500,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    });
    connection.on('error', ({ message }: Error) => this.log.debug(`${purpose}: ${message}`));
    this.open.push(connection);
    return connection;
  };

  /** Ends all commands under way with an error, so that nothing waits for a Redis that is gone. */
  onApplicationShutdown(): void {
    for (const connection of this.open) connection.disconnect();
  }
}
