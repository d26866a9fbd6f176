import { TooMany } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';

const minute = 60_000;

/** Counts in memory how often something is done within a minute: what is asked all the time asks no Redis. */
export class MinuteCount {
  private counts = new Map<string | number, number>();
  private startedAt = 0;

  constructor(
    private readonly clock: Clock,
    private readonly perMinute: number,
  ) {}

  /** @throws TooMany */
  take(key: string | number): void {
    const now = this.clock.now().getTime();
    if (now - this.startedAt >= minute) {
      this.counts = new Map();
      this.startedAt = now;
    }
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count > this.perMinute) throw new TooMany(Math.ceil((this.startedAt + minute - now) / 1000));
  }
}
