import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import type { Action } from '../../action-log.js';
import type { ClockKind } from '../../clocks.js';
import type { State } from '../../lifecycle.js';
import type { Stage } from '../../officer.js';

/** A step that is not finished. */
export interface CaseStep {
  readonly id: number;
  readonly kind: string;
  readonly dueAt: Date;
  readonly claimedUntil: Date | null;
  readonly attempts: number;
  readonly error: string | null;
  readonly parkedAt: Date | null;
}

/** What an operator may know of a case: ids, states, times and errors; never whose it is or what it says. */
export interface CaseTrace {
  readonly reference: string;
  readonly serviceId: string;
  readonly state: State;
  readonly flags: readonly string[];
  readonly officeCode: string | null;
  readonly receivedAt: Date;
  readonly steps: readonly CaseStep[];
  readonly actions: readonly Pick<Action, 'seq' | 'kind' | 'actor' | 'at' | 'state'>[];
  readonly clocks: readonly { readonly kind: ClockKind; readonly status: string; readonly dueAt: Date }[];
  readonly tasks: readonly { readonly stage: Stage; readonly officeCode: string; readonly openedAt: Date; readonly dueAt: Date; readonly claimed: boolean }[];
}

type Case = Omit<CaseTrace, 'steps' | 'actions' | 'clocks' | 'tasks'> & { readonly id: number };

const caseSql = `
SELECT id, reference, service_id AS "serviceId", state, flags, office_code AS "officeCode", received_at AS "receivedAt" FROM application WHERE reference = $1`;
const stepsSql = `
SELECT id, kind, due_at AS "dueAt", claimed_until AS "claimedUntil", attempts, error, parked_at AS "parkedAt" FROM step WHERE application_id = $1 ORDER BY id`;
const actionsSql = 'SELECT seq, kind, actor, at, state FROM action WHERE application_id = $1 ORDER BY seq';
const clocksSql = 'SELECT kind, status, due_at AS "dueAt" FROM clock WHERE application_id = $1 ORDER BY due_at';
const tasksSql = `
SELECT stage, office_code AS "officeCode", opened_at AS "openedAt", due_at AS "dueAt", claimed_by IS NOT NULL AS claimed
FROM task WHERE application_id = $1 AND closed_at IS NULL ORDER BY due_at`;

/** Looks the steps of a case up by its reference. */
@Injectable()
export class CaseSteps {
  constructor(private readonly database: Database) {}

  async find(reference: string): Promise<CaseTrace | undefined> {
    const [found] = await this.database.query<Case>(caseSql, [reference]);
    if (!found) return undefined;
    const { id, ...rest } = found;
    const [steps, actions, clocks, tasks] = await Promise.all([
      this.database.query<CaseTrace['steps'][number]>(stepsSql, [id]),
      this.database.query<CaseTrace['actions'][number]>(actionsSql, [id]),
      this.database.query<CaseTrace['clocks'][number]>(clocksSql, [id]),
      this.database.query<CaseTrace['tasks'][number]>(tasksSql, [id]),
    ]);
    return { ...rest, steps, actions, clocks, tasks };
  }
}
