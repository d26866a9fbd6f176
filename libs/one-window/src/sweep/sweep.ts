import { Injectable } from '@nestjs/common';

import { SweepLeases } from '../work-queue/sweep-leases.js';
import { SweepClocks } from './sweep-clocks.js';
import { SweepSteps } from './sweep-steps.js';
import { Tidy } from './tidy.js';

/** What one round found. */
export interface Swept {
  readonly lostSteps: number;
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
    private readonly clocks: SweepClocks,
    private readonly tidy: Tidy,
    private readonly leases: SweepLeases,
  ) {}

  /** @param graceMs how long a due step may wait before it counts as lost. */
  async sweep(graceMs: number): Promise<Swept> {
    return { lostSteps: await this.steps.sweep(graceMs), endedPeriods: await this.clocks.sweep(), ...(await this.tidy.sweep()), endedLeases: await this.leases.sweep() };
  }
}
