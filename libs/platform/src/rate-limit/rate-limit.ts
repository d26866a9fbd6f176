import { createHmac } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

import { Config } from '../config/config.js';
import { deriveKey } from '../config/derive-key.js';
import { RedisClient } from '../redis/redis-client.js';

/** How often something may be done. */
export interface RatePolicy {
  /** One name, one policy: `sign-in.login`. */
  readonly name: string;
  readonly points: number;
  readonly perSeconds: number;
}

export type RateVerdict = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Counts in Redis for all processes together; while Redis is away, each process counts for itself by the same policy. */
@Injectable()
export class RateLimit {
  private readonly limiters = new Map<string, RateLimiterRedis>();
  private readonly secret: Buffer;

  constructor(
    private readonly config: Config,
    private readonly client: RedisClient,
  ) {
    this.secret = deriveKey(config.secretKey, 'rate limit');
  }

  /** Takes points from what `key` (an address, an account) has left under the policy. */
  async consume(policy: RatePolicy, key: string, points = 1): Promise<RateVerdict> {
    try {
      await this.limiterOf(policy).consume(this.unreadable(key), points);
      return { allowed: true };
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return { allowed: false, retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) };
      throw refusal;
    }
  }

  /** Gives back what was taken for something that turned out well. */
  async giveBack(policy: RatePolicy, key: string, points = 1): Promise<void> {
    await this.limiterOf(policy).reward(this.unreadable(key), points);
  }

  /** Addresses and logins are not left lying in Redis. */
  private unreadable(key: string): string {
    return createHmac('sha256', this.secret).update(key).digest('base64url').slice(0, 22);
  }

  private limiterOf(policy: RatePolicy): RateLimiterRedis {
    const known = this.limiters.get(policy.name);
    if (known) return known;
    const { points, perSeconds: duration } = policy;
    const keyPrefix = `${this.config.queuePrefix}:limit:${policy.name}`;
    const insuranceLimiter = new RateLimiterMemory({ points, duration, keyPrefix });
    const limiter = new RateLimiterRedis({ storeClient: this.client.redis, points, duration, keyPrefix, insuranceLimiter, rejectIfRedisNotReady: true });
    this.limiters.set(policy.name, limiter);
    return limiter;
  }
}
