import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { MinuteCount } from './minute-count.js';

const perMinute = 600;

/** How often one account may send applications to this process. */
@Injectable()
export class SubmitPace {
  private readonly count: MinuteCount;

  constructor(@Inject(CLOCK) clock: Clock) {
    this.count = new MinuteCount(clock, perMinute);
  }

  /** @throws TooMany */
  take(accountId: number): void {
    this.count.take(accountId);
  }
}
