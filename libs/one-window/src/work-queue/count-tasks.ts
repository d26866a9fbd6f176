import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { Officer } from '../officer.js';
import { isLateSql, isSoonSql } from './light.js';

/** How much work of one kind an office has. */
export interface TaskCount {
  readonly officeCode: string;
  /** Domain and stage: `household.examine`. */
  readonly skill: string;
  readonly waiting: number;
  readonly held: number;
  /** Of all of it: a fifth or less of the time is left. */
  readonly soon: number;
  readonly late: number;
}

const open = 'SELECT office_code, skill, claimed_by, opened_at, due_at FROM task WHERE closed_at IS NULL AND office_code = ANY ($1::text[])';

/** Free and held work each have an index; what is closed, however much, is not looked at. */
const count = `
SELECT office_code AS "officeCode", skill, count(*) FILTER (WHERE claimed_by IS NULL) AS waiting, count(claimed_by) AS held,
  count(*) FILTER (WHERE ${isSoonSql('$2')}) AS soon, count(*) FILTER (WHERE ${isLateSql('$2')}) AS late
FROM (${open} AND claimed_by IS NULL UNION ALL ${open} AND claimed_by IS NOT NULL) AS task
GROUP BY office_code, skill ORDER BY office_code, skill`;

/** The lights of a supervisor: what the offices have to do, and for how much of it the time runs out. */
@Injectable()
export class CountTasks {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  count({ offices }: Officer): Promise<TaskCount[]> {
    return this.database.prepared<TaskCount>('count-tasks', count, [offices, this.clock.now()]);
  }
}
