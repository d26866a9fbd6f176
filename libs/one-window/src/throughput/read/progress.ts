import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

/** How far the work that only time brings about has come. */
export interface ProgressMarks {
  /** Actions are counted by minute up to here; null before the first. */
  readonly rolledUpUntil: Date | null;
  /** Due of the legal period that should have been ended first; null when none is overdue. */
  readonly oldestOverdueClockAt: Date | null;
  /** Legal periods that passed without a decision, in the last hour. */
  readonly limitsPassed: number;
}

const marksSql = `
SELECT (SELECT done_until FROM roll_up WHERE name = 'minute') AS "rolledUpUntil",
  (SELECT min(due_at) FROM clock WHERE status = 'running' AND due_at <= $1) AS "oldestOverdueClockAt",
  (SELECT coalesce(sum(count), 0) FROM action_minute WHERE minute > $1::timestamptz - interval '1 hour' AND kind = 'limit-passed') AS "limitsPassed"`;

/** Whether the sweep and the roll-up keep up. */
@Injectable()
export class Progress {
  constructor(private readonly database: Database) {}

  async read(now: Date): Promise<ProgressMarks> {
    const [marks] = await this.database.query<ProgressMarks>(marksSql, [now]);
    return marks as ProgressMarks;
  }
}
