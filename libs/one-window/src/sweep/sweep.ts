import { Injectable } from '@nestjs/common';

import { Drafts } from '../intake/drafts.js';
import { SweepLeases } from '../work-queue/sweep-leases.js';
import { SweepClocks } from './sweep-clocks.js';
import { SweepSteps } from './sweep-steps.js';

/** What one round found. */
export interface Swept {
  readonly lostSteps: number;
  readonly endedPeriods: number;
  readonly oldDrafts: number;
  readonly endedLeases: number;
}

/** One round of all that only time brings about: lost steps, legal periods that end, drafts nobody came back to, work nobody goes on with. */
@Injectable()
export class Sweep {
  constructor(
    private readonly steps: SweepSteps,
    private readonly clocks: SweepClocks,
    private readonly drafts: Drafts,
    private readonly leases: SweepLeases,
  ) {}

  /** @param graceMs how long a due step may wait before it counts as lost. */
  async sweep(graceMs: number): Promise<Swept> {
    return { lostSteps: await this.steps.sweep(graceMs), endedPeriods: await this.clocks.sweep(), oldDrafts: await this.drafts.discardOld(), endedLeases: await this.leases.sweep() };
  }
}
