import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { StepMeter } from '../throughput/measure/step-meter.js';
import { PausedServices } from '../throughput/operate/paused-services.js';
import type { Claim } from '../write/outcome.js';
import { claim, type ClaimedCase } from './claim.js';
import { giveBack, letGo } from './give-back.js';

/** Takes steps for this worker, gives back those that failed, and counts what became of each. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    private readonly paused: PausedServices,
    private readonly meter: StepMeter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those of the steps that are due and free and of no paused service, each with a new fence. */
  async take(stepIds: readonly number[]): Promise<ClaimedCase[]> {
    return claim({ stepIds, paused: await this.paused.list() }, this.clock.now(), this.database.constant);
  }

  /** @returns whether the step is there to be tried again at once. */
  letGo(overtaken: Claim): Promise<boolean> {
    return letGo(overtaken, this.database.query);
  }

  /** Steps are in hand, as operators see them, until what is answered is called. */
  hold(claimed: readonly ClaimedCase[]): () => void {
    return this.meter.begin(claimed);
  }

  /** Steps are done and committed. */
  finished(claimed: readonly ClaimedCase[]): void {
    this.meter.finished(claimed);
  }

  /** @returns whether the step is parked for operators. */
  async giveBack(failed: ClaimedCase, error: unknown): Promise<boolean> {
    const parked = await giveBack(failed, error, this.clock.now(), this.database.query);
    this.meter.failed(failed, { parked });
    return parked;
  }
}
