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

  /** The hold of an officer has ended while they wrote, and nobody else took the work: it is theirs again, as they left it. @returns whether it is. */
  async again(reference: string, officer: Officer): Promise<boolean> {
    return (await this.takeThis.take(officer, reference)) !== undefined;
  }

  /** An examination begins; for whoever else takes a case up the registers are asked again. Whichever of the two is closed changes nothing. */
  private async begin(reference: string, officer: Officer): Promise<void> {
    const begun = await this.perform.perform({ reference, officer, act: 'begin-examination', input: {} });
    if (!begun.ok) await this.perform.perform({ reference, officer, act: 'look-again', input: {} });
  }
}
