import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';

import { Config } from '../config/config.js';

/**
 * Redis for questions that must not wait: a command fails at once while there is no connection, and after half a
 * second when Redis does not answer. Bull has connections of its own.
 */
@Injectable()
export class RedisClient implements OnApplicationShutdown {
  readonly redis: Redis;

  constructor({ redisUrl }: Config) {
    this.redis = new Redis(redisUrl, {
      commandTimeout: 500,
      connectTimeout: 2_000,
      disconnectTimeout: 500,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    });
    const log = new Logger(RedisClient.name);
    this.redis.on('ready', () => log.log('Connected to Redis'));
    this.redis.on('close', () => log.warn('No connection to Redis'));
    this.redis.on('error', ({ message }: Error) => log.debug(message));
  }

  onApplicationShutdown(): void {
    this.redis.removeAllListeners('close').disconnect();
  }
}
