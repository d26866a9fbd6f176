import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { PausedServices } from '../throughput/operate/paused-services.js';
import type { Claim } from '../write/outcome.js';
import { claim, type ClaimedCase } from './claim.js';
import { giveBack, letGo } from './give-back.js';

/** Takes steps for this worker and gives back those that failed. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    private readonly paused: PausedServices,
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

  /** @returns whether the step is parked for operators. */
  giveBack(failed: Claim & { readonly attempts: number }, error: unknown): Promise<boolean> {
    return giveBack(failed, error, this.clock.now(), this.database.query);
  }
}
