import { Inject, Injectable } from '@nestjs/common';
import { TooMany } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

const perMinute = 600;
const minute = 60_000;

/** How often one account may send applications to this process. Counted in memory: the hot path asks no Redis. */
@Injectable()
export class SubmitPace {
  private counts = new Map<number, number>();
  private startedAt = 0;

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @throws TooMany */
  take(accountId: number): void {
    const now = this.clock.now().getTime();
    if (now - this.startedAt >= minute) {
      this.counts = new Map();
      this.startedAt = now;
    }
    const count = (this.counts.get(accountId) ?? 0) + 1;
    this.counts.set(accountId, count);
    if (count > perMinute) throw new TooMany(Math.ceil((this.startedAt + minute - now) / 1000));
  }
}
