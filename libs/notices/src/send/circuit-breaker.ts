import type { Clock } from '@yichuang/kernel';

import { Undeliverable } from '../channels/undeliverable.js';

const failuresToOpen = 5;
const pauseMs = 30_000;

/** The other side failed so often that it is left alone until then. */
export class CircuitOpen extends Error {
  override readonly name = 'CircuitOpen';

  constructor(readonly until: Date) {
    super('The other side failed repeatedly and is left alone for a while');
  }
}

/**
 * Leaves alone whoever failed five times in a row: for half a minute nobody asks, then one may try for all. A refusal of
 * one message is an answer like any other.
 */
export class CircuitBreaker {
  private failures = 0;
  private closedUntil = 0;

  constructor(private readonly clock: Clock) {}

  /** @throws CircuitOpen when nobody may ask now, else whatever `work` throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.enter();
    try {
      const answer = await work();
      this.failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof Undeliverable) this.failures = 0;
      else this.fail();
      throw error;
    }
  }

  private enter(): void {
    if (this.failures < failuresToOpen) return;
    const now = this.clock.now().getTime();
    if (now < this.closedUntil) throw new CircuitOpen(new Date(this.closedUntil));
    this.closedUntil = now + pauseMs; // this one tries; the next may when it has not come back by then
  }

  private fail(): void {
    this.failures += 1;
    this.closedUntil = this.clock.now().getTime() + pauseMs;
  }
}
