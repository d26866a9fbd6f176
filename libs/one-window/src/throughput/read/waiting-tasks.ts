import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import type { Stage } from '../../officer.js';

/** Cases that wait for people, at one stage of the work. */
export interface StageCount {
  readonly stage: Stage;
  readonly open: number;
  /** In the hands of an officer. */
  readonly claimed: number;
  /** A fifth of the time or less is left. */
  readonly yellow: number;
  /** The time is over. */
  readonly red: number;
}

const tasksSql = `
SELECT stage, count(*) AS open, count(*) FILTER (WHERE claimed_by IS NOT NULL) AS claimed,
  count(*) FILTER (WHERE due_at > $1 AND due_at - $1 <= (due_at - opened_at) / 5) AS yellow, count(*) FILTER (WHERE due_at <= $1) AS red
FROM task WHERE closed_at IS NULL GROUP BY stage ORDER BY array_position(ARRAY['accept', 'examine', 'decide', 'hand-out'], stage)`;

/** How many cases wait for people, and their lights. */
@Injectable()
export class WaitingTasks {
  constructor(private readonly database: Database) {}

  list(now: Date): Promise<StageCount[]> {
    return this.database.query<StageCount>(tasksSql, [now]);
  }
}
