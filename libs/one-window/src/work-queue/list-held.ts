import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import type { Officer } from '../officer.js';
import { listedTasks } from './list-waiting.js';
import { taskLineColumns, type TaskLine } from './task-line.js';

const lines = `
SELECT ${taskLineColumns} FROM task JOIN application ON application.id = task.application_id
WHERE task.closed_at IS NULL AND task.claimed_by IS NOT NULL`;
const last = `ORDER BY task.due_at, task.id LIMIT ${listedTasks}`;
const mine = `${lines} AND task.claimed_by = $1 ${last}`;
const ours = `${lines} AND task.office_code = ANY ($1::text[]) ${last}`;

/** The work in an officer's hands, the most urgent first; for a supervisor that in anybody's hands in their offices. */
@Injectable()
export class ListHeld {
  constructor(private readonly database: Database) {}

  list(officer: Officer): Promise<TaskLine[]> {
    return officer.role === 'supervisor'
      ? this.database.prepared<TaskLine>('list-held-by-all', ours, [officer.offices])
      : this.database.prepared<TaskLine>('list-held-by-one', mine, [officer.id]);
  }
}
