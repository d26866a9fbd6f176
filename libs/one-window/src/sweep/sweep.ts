import { Injectable } from '@nestjs/common';

import { SweepLeases } from '../work-queue/sweep-leases.js';
import { SweepPeriods } from './sweep-periods.js';
import { SweepSteps } from './sweep-steps.js';
import { Tidy } from './tidy.js';

/** What one round found. */
export interface Swept {
  readonly lostSteps: number;
  /** Cases with a period that ends on another day, now that holidays were announced. */
  readonly recounted: number;
  readonly endedPeriods: number;
  readonly warnedDrafts: number;
  readonly oldDrafts: number;
  readonly archived: number;
  readonly endedLeases: number;
}

/** One round of all that only time brings about: lost steps, legal periods that end, work nobody goes on with, what can be tidied away. */
@Injectable()
export class Sweep {
  constructor(
    private readonly steps: SweepSteps,
    private readonly periods: SweepPeriods,
    private readonly tidy: Tidy,
    private readonly leases: SweepLeases,
  ) {}

  /** @param graceMs how long a due step may wait before it counts as lost. */
  async sweep(graceMs: number): Promise<Swept> {
    return { lostSteps: await this.steps.sweep(graceMs), ...(await this.periods.sweep()), ...(await this.tidy.sweep()), endedLeases: await this.leases.sweep() };
  }
}
