interface Waiting<I, O> {
  readonly item: I;
  readonly resolve: (result: O) => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchLimits {
  /** Most items in one flush. */
  readonly max: number;
  /** Most flushes under way at a time. */
  readonly parallel: number;
  /** A flush that takes longer than so many milliseconds holds up the next no more. Without it, for as long as it takes. */
  readonly patienceMs?: number;
}

/**
 * Flushes together the items that came while earlier flushes were under way (group commit). No timer holds items
 * back: a lone one is flushed at the end of this turn of the event loop, and under load the batches grow by themselves.
 *
 * `flush` answers one result per item, in order. When a flush of several fails, its items are flushed again one by one,
 * so that a bad one never fails its neighbours: what `flush` does must therefore be safe to repeat.
 */
export class NaturalBatch<I, O> {
  private waiting: Waiting<I, O>[] = [];
  private underWay = 0;
  private scheduled = false;

  constructor(
    private readonly flush: (items: readonly I[]) => Promise<readonly O[]>,
    private readonly limits: BatchLimits = { max: 128, parallel: 2 },
  ) {}

  /** The item's own result, or its own error. */
  add(item: I): Promise<O> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled || this.underWay >= this.limits.parallel) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.start();
    });
  }

  private start(): void {
    while (this.waiting.length > 0 && this.underWay < this.limits.parallel) {
      const free = this.hold();
      void this.run(this.waiting.splice(0, this.limits.max)).finally(free);
    }
  }

  /** Takes one of the places. @returns what frees it, which the end of patience may have done before. */
  private hold(): () => void {
    this.underWay += 1;
    let isHeld = true;
    const free = (): void => {
      clearTimeout(patience);
      if (!isHeld) return;
      isHeld = false;
      this.underWay -= 1;
      this.start();
    };
    const { patienceMs } = this.limits;
    const patience = patienceMs === undefined ? undefined : setTimeout(free, patienceMs);
    return free;
  }

  private async run(batch: readonly Waiting<I, O>[]): Promise<void> {
    try {
      this.settle(batch, await this.flush(batch.map(({ item }) => item)));
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const waiting of batch) await this.run([waiting]);
    }
  }

  private settle(batch: readonly Waiting<I, O>[], results: readonly O[]): void {
    const wrong = results.length === batch.length ? undefined : new Error(`A flush of ${batch.length} items gave ${results.length} results`);
    batch.forEach(({ resolve, reject }, index) => (wrong ? reject(wrong) : resolve(results[index] as O)));
  }
}
