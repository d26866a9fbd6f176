import { Injectable } from '@nestjs/common';
import type { Answers, AnswerInWords, Finding, MaterialFinding, Party } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import type { Action } from '../action-log.js';
import type { ClockKind } from '../clocks.js';
import type { HandedIn } from '../intake/missing-materials.js';
import type { State } from '../lifecycle.js';

/** An application as lists show it. */
export interface ApplicationSummary {
  readonly id: number;
  readonly reference: string;
  readonly serviceId: string;
  readonly state: State;
  readonly flags: readonly string[];
  readonly receivedAt: Date;
}

/** An application with all its applicant may see. */
export interface ApplicationDetail extends ApplicationSummary {
  readonly serviceVersion: number;
  readonly submitter: Party;
  readonly form: Answers;
  readonly materials: readonly HandedIn[];
  readonly officeCode: string | null;
  readonly receivedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly decidedAt: Date | null;
}

export interface ClockState {
  readonly kind: ClockKind;
  readonly law: Text;
  readonly length: number;
  readonly unit: 'working-day' | 'calendar-day';
  readonly startedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly provisional: boolean;
  readonly status: 'running' | 'met' | 'expired' | 'ended';
  readonly endedAt: Date | null;
}

export interface AssessmentRecord {
  readonly at: Date;
  readonly verdict: 'granted' | 'person';
  readonly findings: readonly Finding[];
  readonly materials: readonly MaterialFinding[];
  readonly words: readonly { readonly section: string; readonly answers: readonly AnswerInWords[] }[];
}

const summary = `id, reference, service_id AS "serviceId", state, flags, received_at AS "receivedAt"`;
const detail = `${summary}, service_version AS "serviceVersion", submitter, form, materials, office_code AS "officeCode",
  received_on AS "receivedOn", accepted_on AS "acceptedOn", decided_at AS "decidedAt"`;

/** Where an applicant finds their applications. Another person's application is the same as none. */
@Injectable()
export class Applications {
  constructor(private readonly database: Database) {}

  async findOwn(reference: string, accountId: number): Promise<ApplicationDetail | undefined> {
    const [found] = await this.database.query<ApplicationDetail>(`SELECT ${detail} FROM application WHERE reference = $1 AND account_id = $2`, [reference, accountId]);
    return found;
  }

  /** The id of what was received under a key of the account's. */
  async findReceived(accountId: number, idempotencyKey: string): Promise<number | undefined> {
    return (await this.database.query<{ id: number }>('SELECT id FROM application WHERE account_id = $1 AND idempotency_key = $2', [accountId, idempotencyKey]))[0]?.id;
  }

  /** Newest first; `before` is the id of the last one of the page before. Ids are no order: each process has its own. */
  listOwn(accountId: number, limit: number, before?: number): Promise<ApplicationSummary[]> {
    return this.database.query<ApplicationSummary>(
      `SELECT ${summary} FROM application
       WHERE account_id = $1 AND ($3::bigint IS NULL OR (received_at, id) < (SELECT received_at, id FROM application WHERE id = $3 AND account_id = $1))
       ORDER BY received_at DESC, id DESC LIMIT $2`,
      [accountId, limit, before ?? null],
    );
  }

  /** The history, oldest first. */
  listActions(applicationId: number): Promise<Action[]> {
    return this.database.query<Action>('SELECT application_id AS "applicationId", seq, kind, actor, at, state, detail, hash FROM action WHERE application_id = $1 ORDER BY seq', [applicationId]);
  }

  listClocks(applicationId: number): Promise<ClockState[]> {
    return this.database.query<ClockState>(
      `SELECT kind, law, length, unit, started_on AS "startedOn", due_on AS "dueOn", provisional, status, ended_at AS "endedAt"
       FROM clock WHERE application_id = $1 ORDER BY kind`,
      [applicationId],
    );
  }

  async findAssessment(applicationId: number): Promise<AssessmentRecord | undefined> {
    const [found] = await this.database.query<AssessmentRecord>('SELECT at, verdict, findings, materials, words FROM assessment WHERE application_id = $1 ORDER BY version DESC LIMIT 1', [applicationId]);
    return found;
  }
}
