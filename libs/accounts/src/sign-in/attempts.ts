import { Injectable } from '@nestjs/common';
import { err, type Result } from '@yichuang/kernel';
import { RateLimit, type RatePolicy } from '@yichuang/platform';

import { tooMany, type SignInRefusal } from './sign-in-refusal.js';

/** A policy, and what is counted under it. */
export type Counted = readonly [RatePolicy, string];

/** Lets people try a limited number of times; what turns out well does not count. */
@Injectable()
export class Attempts {
  constructor(private readonly rateLimit: RateLimit) {}

  /** @param counted from the widest to the narrowest: who is refused under one takes nothing from those after it. */
  async attempt<T>(counted: readonly Counted[], work: () => Promise<Result<T, SignInRefusal>>): Promise<Result<T, SignInRefusal>> {
    for (const [policy, key] of counted) {
      const verdict = await this.rateLimit.consume(policy, key);
      if (!verdict.allowed) return err(tooMany(verdict.retryAfterSeconds));
    }
    const result = await work();
    if (result.ok) for (const [policy, key] of counted) await this.rateLimit.giveBack(policy, key);
    return result;
  }
}
