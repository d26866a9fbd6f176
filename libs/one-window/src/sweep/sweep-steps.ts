import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, Dispatch } from '@yichuang/platform';

interface Due {
  readonly id: number;
}

/** Steps whose message was lost with Redis, or whose worker died: due for longer than a healthy queue needs. */
const lostSql = `
SELECT id FROM step
WHERE parked_at IS NULL AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until < $2)
ORDER BY due_at LIMIT 2000`;

/** Hands lost steps to the queue again. A duplicate message is harmless: the claim lets one worker through. */
@Injectable()
export class SweepSteps {
  constructor(
    private readonly database: Database,
    private readonly dispatch: Dispatch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param graceMs how long a step may wait before it counts as lost. @returns how many were handed on. */
  async sweep(graceMs: number): Promise<number> {
    const now = this.clock.now();
    const lost = await this.database.query<Due>(lostSql, [new Date(now.getTime() - graceMs), now]);
    this.dispatch.dispatch(lost.map(({ id }) => id));
    return lost.length;
  }
}
