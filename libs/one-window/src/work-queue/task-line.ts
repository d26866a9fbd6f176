import type { State } from '../lifecycle.js';
import type { Stage } from '../officer.js';
import type { Lease } from './lease.js';

/** Work as lists show it. */
export interface TaskLine extends Lease {
  readonly applicationId: number;
  readonly reference: string;
  readonly serviceId: string;
  readonly state: State;
  readonly flags: readonly string[];
  /** Whom the application is about. */
  readonly applicantName: string;
  readonly officeCode: string;
  readonly stage: Stage;
  readonly openedAt: Date;
  readonly dueAt: Date;
  /** Account of who holds it, since when and until when; null when it waits. */
  readonly heldBy: number | null;
  readonly heldSince: Date | null;
  readonly leaseUntil: Date | null;
}

/** Columns of a {@link TaskLine} of the tables `task` and `application`. */
export const taskLineColumns = `task.id AS "taskId", task.fence, task.application_id AS "applicationId", application.reference, application.service_id AS "serviceId",
  application.state, application.flags,
  CASE WHEN application.form ->> 'handledBy' <> 'self' THEN coalesce(application.form -> 'subject' ->> 'name', application.submitter ->> 'name') ELSE application.submitter ->> 'name' END AS "applicantName",
  task.office_code AS "officeCode", task.stage, task.opened_at AS "openedAt", task.due_at AS "dueAt",
  task.claimed_by AS "heldBy", task.claimed_at AS "heldSince", task.lease_until AS "leaseUntil"`;
