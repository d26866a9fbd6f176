import { Inject, Injectable } from '@nestjs/common';
import { addDays, startOfDay, type Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { feeDue } from '../acts/fee.js';
import { isFinal, lifecycle, type State } from '../lifecycle.js';
import { MoveCase } from '../officers/move-case.js';
import { ReadCase } from '../officers/read-case.js';
import { Overtaken } from '../write/write.js';

/** Days after its end that a case is kept open for a review (《行政复议法》第二十条), before it is archived (T60). */
export const daysForRemedies = 60;
/** How far back a sweep looks, so that a worker that was away for a while misses nothing. */
const lookBackDays = 30;

const endStates = (Object.keys(lifecycle) as State[]).filter((state) => isFinal(state) && state !== 'archived');

/** Ends of long ago, found by the day of their last line: the history is indexed by day already. What can still be paid for stays open. */
const dueSql = `
SELECT DISTINCT action.application_id AS id FROM action JOIN application ON application.id = action.application_id
WHERE action.at >= $1 AND action.at < $2 AND action.state = ANY ($3::text[]) AND application.state = action.state AND application.actions = action.seq AND NOT $4 = ANY (application.flags)
LIMIT 100`;

/** Archives what ended long ago and is complete: nothing of it changes any more. */
@Injectable()
export class Archive {
  constructor(
    private readonly database: Database,
    private readonly cases: ReadCase,
    private readonly moveCase: MoveCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many cases were archived. */
  async sweep(): Promise<number> {
    const until = startOfDay(addDays(this.clock.today(), -daysForRemedies));
    const from = startOfDay(addDays(this.clock.today(), -daysForRemedies - lookBackDays));
    const due = await this.database.query<{ id: number }>(dueSql, [from, until, endStates, feeDue]);
    let archived = 0;
    for (const { id } of due) archived += await this.archive(id);
    return archived;
  }

  private async archive(id: number): Promise<number> {
    const the = await this.cases.findById(id);
    if (!the) return 0;
    try {
      await this.moveCase.move({ the, done: { actions: [{ kind: 'archived', actor: 'system' }] }, at: this.clock.now() });
      return 1;
    } catch (error) {
      if (error instanceof Overtaken) return 0;
      throw error;
    }
  }
}
