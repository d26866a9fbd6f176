import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import { allSkills, type Officer } from '../officer.js';
import { skillsOf } from '../officers/permission.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { taskLineColumns, type TaskLine } from './task-line.js';

/** At most this many lines. */
export const listedTasks = 200;

const waiting = `
WITH best AS MATERIALIZED (
  SELECT next.id, next.due_at FROM unnest($1::text[]) AS office_code CROSS JOIN unnest($2::text[]) AS skill
  CROSS JOIN LATERAL (
    SELECT task.id, task.due_at FROM task
    WHERE task.office_code = office_code.office_code AND task.skill = skill.skill AND closed_at IS NULL AND claimed_by IS NULL AND NOT ($3::bigint = ANY (not_for))
    ORDER BY task.due_at, task.id LIMIT ${listedTasks}
  ) AS next
  ORDER BY next.due_at, next.id LIMIT ${listedTasks}
)
SELECT ${taskLineColumns} FROM best JOIN task ON task.id = best.id JOIN application ON application.id = task.application_id
ORDER BY best.due_at, best.id`;

/** A supervisor takes nothing, so for them there is nothing that is not for them. */
const nobody = 0;

/** The free work an officer might take, the most urgent first; for a supervisor all that waits in their offices. */
@Injectable()
export class ListWaiting {
  constructor(
    private readonly database: Database,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  list(officer: Officer): Promise<TaskLine[]> {
    const { role, offices, id } = officer;
    const [skills, taker] = role === 'supervisor' ? [allSkills(this.parts.catalogue.list()), nobody] : [skillsOf(officer), id];
    return this.database.prepared<TaskLine>('list-waiting', waiting, [offices, skills, taker]);
  }
}
