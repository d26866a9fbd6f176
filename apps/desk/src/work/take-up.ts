import { Injectable } from '@nestjs/common';
import { Perform, TakeNext, TakeThis, type Officer, type Taken } from '@yichuang/one-window';

/** Takes work up: what is taken for examination begins at once, on the facts of today. */
@Injectable()
export class TakeUp {
  constructor(
    private readonly takeNext: TakeNext,
    private readonly takeThis: TakeThis,
    private readonly perform: Perform,
  ) {}

  /** @returns undefined when nothing is free for the officer. */
  async next(officer: Officer): Promise<Taken | undefined> {
    const taken = await this.takeNext.take(officer);
    if (taken) await this.begin(taken.reference, officer);
    return taken;
  }

  /** @returns false when the work is not theirs, or somebody holds it. */
  async this(reference: string, officer: Officer): Promise<boolean> {
    const lease = await this.takeThis.take(officer, reference);
    if (lease) await this.begin(reference, officer);
    return lease !== undefined;
  }

  /** Closed unless the case waits for its examination to begin. */
  private async begin(reference: string, officer: Officer): Promise<void> {
    await this.perform.perform({ reference, officer, act: 'begin-examination', input: {} });
  }
}
