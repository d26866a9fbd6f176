import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { recordOpsAction } from './ops-actions.js';

/** A new fence: a worker that has the step in hand can no longer write. */
const parkSql = 'UPDATE step SET parked_at = $2, fence = fence + 1, claimed_until = NULL WHERE id = $1 AND parked_at IS NULL RETURNING id';

/** Takes a step out of the line until an operator retries it. */
@Injectable()
export class ParkStep {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns false when the step is finished or parked already. */
  park(stepId: number, reason: string, operatorId: number): Promise<boolean> {
    const at = this.clock.now();
    return this.database.transaction(async (query) => {
      const parked = await query(parkSql, [stepId, at]);
      if (parked.length > 0) await recordOpsAction({ at, operatorId, kind: 'parked', target: { stepId, reason }, count: 1 }, query);
      return parked.length > 0;
    });
  }
}
