import { Injectable } from '@nestjs/common';
import { RateLimit, type RatePolicy } from '@yichuang/platform';

import { TooMany } from './too-many.js';

/** Keeps what costs something from being done too often. */
@Injectable()
export class Pace {
  constructor(private readonly rateLimit: RateLimit) {}

  /** @throws TooMany */
  async take(policy: RatePolicy, key: string): Promise<void> {
    const verdict = await this.rateLimit.consume(policy, key);
    if (!verdict.allowed) throw new TooMany(verdict.retryAfterSeconds);
  }
}
