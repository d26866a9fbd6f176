import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, Dispatch } from '@yichuang/platform';

import { PausedServices } from '../throughput/operate/paused-services.js';

interface Due {
  readonly id: number;
}

/** Steps whose message was lost with Redis, or whose worker died: due for longer than a healthy queue needs. */
const lostSql = (besides: string): string => `
SELECT id FROM step
WHERE parked_at IS NULL AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until < $2)${besides}
ORDER BY due_at LIMIT 2000`;

const lost = lostSql('');
/** Else those of a paused service, which nobody may claim, would be all that is ever found. */
const lostNotPaused = lostSql(' AND NOT EXISTS (SELECT FROM application WHERE application.id = step.application_id AND service_id = ANY ($3::text[]))');

/** Hands lost steps to the queue again. A duplicate message is harmless: the claim lets one worker through. */
@Injectable()
export class SweepSteps {
  constructor(
    private readonly database: Database,
    private readonly dispatch: Dispatch,
    private readonly paused: PausedServices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param graceMs how long a step may wait before it counts as lost. @returns how many were handed on. */
  async sweep(graceMs: number): Promise<number> {
    const now = this.clock.now();
    const due = await this.listLost(new Date(now.getTime() - graceMs), now);
    this.dispatch.dispatch(due.map(({ id }) => id));
    return due.length;
  }

  private async listLost(before: Date, now: Date): Promise<Due[]> {
    const paused = await this.paused.list();
    return paused.length === 0 ? this.database.query<Due>(lost, [before, now]) : this.database.query<Due>(lostNotPaused, [before, now, paused]);
  }
}
