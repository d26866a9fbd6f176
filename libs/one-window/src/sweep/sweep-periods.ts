import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { RecountPeriods } from './recount-periods.js';
import { SweepClocks } from './sweep-clocks.js';

const everyMs = 3_600_000;

/** What time does to legal periods: once an hour those that another calendar counted are counted anew, then those that are over end. */
@Injectable()
export class SweepPeriods {
  private lookedAt = 0;

  constructor(
    private readonly recount: RecountPeriods,
    private readonly clocks: SweepClocks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async sweep(): Promise<{ readonly recounted: number; readonly endedPeriods: number }> {
    return { recounted: await this.countAnew(), endedPeriods: await this.clocks.sweep() };
  }

  private countAnew(): Promise<number> {
    const now = this.clock.now().getTime();
    if (Math.abs(now - this.lookedAt) < everyMs) return this.recount.goOn();
    this.lookedAt = now;
    return this.recount.sweep();
  }
}
