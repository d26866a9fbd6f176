import { Injectable } from '@nestjs/common';
import type { CivilDate } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import type { ClockKind } from '../clocks.js';
import type { ApplicationSummary } from '../read/applications.js';

/** Where a case of somebody at a counter stands, without what they answered in it. */
export interface CaseOfPerson extends ApplicationSummary {
  /** Where it lies; null until it is routed. */
  readonly officeCode: string | null;
  /** Where an officer is at work on it, or will be. */
  readonly taskOfficeCode: string | null;
  /** The periods that run, what ends first stands first. */
  readonly running: readonly { readonly kind: ClockKind; readonly dueOn: CivilDate }[];
}

const listSql = `
SELECT id, reference, service_id AS "serviceId", state, flags, received_at AS "receivedAt", office_code AS "officeCode",
  (SELECT office_code FROM task WHERE application_id = application.id AND closed_at IS NULL ORDER BY task.id DESC LIMIT 1) AS "taskOfficeCode",
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'dueOn', due_on) ORDER BY due_on, kind), '[]') FROM clock WHERE application_id = application.id AND status = 'running') AS running
FROM application WHERE account_id = $1 ORDER BY received_at DESC, id DESC LIMIT $2`;

/** For who stands at a counter and asks how their cases stand. */
@Injectable()
export class CasesOfPerson {
  constructor(private readonly database: Database) {}

  /** Newest first, at most `limit`. */
  list(accountId: number, limit: number): Promise<CaseOfPerson[]> {
    return this.database.query<CaseOfPerson>(listSql, [accountId, limit]);
  }
}
