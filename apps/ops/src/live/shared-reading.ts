import type { Clock } from '@yichuang/kernel';

export interface Reading<D> {
  readonly data: D;
  readonly at: Date;
  /** How long it stands before it is asked anew. */
  readonly restMs: number;
}

/** A question takes at most this share of the time, however slow its answer: watching must not become the load. */
const leastRestPerWork = 20;

/** Timers of a second are a few milliseconds early or late. */
const toleranceMs = 50;

/** Older than this, an answer is out of date: three times it might have been asked anew. */
export const staleAfterMs = (restMs: number): number => Math.max(5_000, 3 * restMs);

/** One answer for everybody who asks: never asked twice at a time, and not again before it has grown old. */
export class SharedReading<D> {
  private latest?: Reading<D>;
  private underWay?: Promise<Reading<D>>;
  private freshUntil = -Infinity;

  constructor(
    private readonly ask: () => Promise<D>,
    private readonly pace: { readonly clock: Clock; readonly everyMs: () => number },
  ) {}

  current(): Promise<Reading<D>> {
    if (this.latest && this.nowMs() < this.freshUntil) return Promise.resolve(this.latest);
    this.underWay ??= this.renew().finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  private async renew(): Promise<Reading<D>> {
    const at = this.pace.clock.now();
    const data = await this.ask();
    const tookMs = this.nowMs() - at.getTime();
    const restMs = Math.max(this.pace.everyMs(), leastRestPerWork * tookMs);
    this.latest = { data, at, restMs };
    this.freshUntil = at.getTime() + restMs - toleranceMs;
    return this.latest;
  }

  private nowMs(): number {
    return this.pace.clock.now().getTime();
  }
}
