import { Inject, Injectable } from '@nestjs/common';
import { applicantOf, type Answers, type Party, type Service } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import type { Action } from '../action-log.js';
import type { HandedIn } from '../intake/missing-materials.js';
import { ledgerOf, periodsOf } from '../ledger.js';
import { lifecycle, mayWithdraw, type State } from '../lifecycle.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { ThirdParty } from '../third-parties/third-party.js';
import type { Correction, OfficerFinding } from '../write/outcome.js';
import type { CaseAssessment, CaseTask, OpenCase } from './open-case.js';

interface Row {
  readonly id: number;
  readonly state: State;
  readonly version: number;
  readonly actions: number;
  readonly lastHash: string;
  readonly reference: string;
  readonly accountId: number;
  readonly serviceId: string;
  readonly submitter: Party;
  readonly form: Answers;
  readonly materials: readonly HandedIn[];
  readonly flags: readonly string[];
  readonly officeCode: string | null;
  readonly receivedAt: Date;
  readonly receivedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly decidedAt: Date | null;
}

const applicationSql = `
SELECT id, state, version, actions, last_hash AS "lastHash", reference, account_id AS "accountId", service_id AS "serviceId", submitter, form, materials, flags,
  office_code AS "officeCode", received_at AS "receivedAt", received_on AS "receivedOn", accepted_on AS "acceptedOn", decided_at AS "decidedAt"
FROM application WHERE`;
const logSql = 'SELECT application_id AS "applicationId", seq, kind, actor, at, state, detail, hash FROM action WHERE application_id = $1 ORDER BY seq';
const assessmentSql = 'SELECT at, verdict, findings, materials, facts, words FROM assessment WHERE application_id = $1 ORDER BY version DESC LIMIT 1';
const findingsSql = 'SELECT condition_id AS "conditionId", result, evidence, officer_id AS "officerId" FROM officer_finding WHERE application_id = $1 ORDER BY version, at';
const correctionSql = 'SELECT kind, items, due_on AS "dueOn", asked_at AS "askedAt", closed_at AS "closedAt" FROM correction WHERE application_id = $1';
/** By the day of effective acceptance; what is only received may count as accepted from the day of receipt (T20). */
const aheadSql = `
SELECT count(*) AS ahead FROM application mine JOIN application other ON other.office_code = mine.office_code AND other.id <> mine.id
WHERE mine.id = $1 AND other.service_id = $2 AND other.state = ANY ($3::text[])
  AND (coalesce(other.accepted_on, other.received_on), other.received_at, other.id) < (mine.accepted_on, mine.received_at, mine.id)`;
const undecided = (Object.keys(lifecycle) as State[]).filter((state) => mayWithdraw(state) && state !== 'correction');
const thirdPartiesSql = `
SELECT number, name, phone, address, interest, told_at AS "toldAt", tracking_number AS "trackingNumber", served_at AS "servedAt", proof, answer, answered_at AS "answeredAt"
FROM third_party WHERE application_id = $1 ORDER BY number`;
const taskSql = `SELECT id, stage, office_code AS "officeCode", due_at AS "dueAt", reasons, claimed_by AS "claimedBy", lease_until AS "leaseUntil", fence, not_for AS "notFor"
FROM task WHERE application_id = $1 AND closed_at IS NULL ORDER BY id DESC LIMIT 1`;

/** Reads a case whole, for those who decide on it. Who may read it is for the caller to say. */
@Injectable()
export class ReadCase {
  constructor(
    private readonly database: Database,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** By the reference people say on the phone. */
  async find(reference: string): Promise<OpenCase | undefined> {
    return this.open(await this.database.query<Row>(`${applicationSql} reference = $1`, [reference]));
  }

  async findById(id: number): Promise<OpenCase | undefined> {
    return this.open(await this.database.query<Row>(`${applicationSql} id = $1`, [id]));
  }

  private async open([row]: readonly Row[]): Promise<OpenCase | undefined> {
    const service = row && this.parts.catalogue.find(row.serviceId);
    if (!row || !service) return undefined;
    const { officeCode, serviceId: _, ...application } = row;
    const [log, [assessment], findings, [correction], thirdParties, [task], ahead, fee] = await Promise.all([
      this.database.query<Action>(logSql, [row.id]),
      this.database.query<CaseAssessment>(assessmentSql, [row.id]),
      this.database.query<OfficerFinding>(findingsSql, [row.id]),
      this.database.query<Correction>(correctionSql, [row.id]),
      this.database.query<ThirdParty>(thirdPartiesSql, [row.id]),
      this.database.query<CaseTask>(taskSql, [row.id]),
      service.limitedNumber ? this.countAhead(row.id, service) : 0,
      this.parts.payments.find(row.id, this.database.query),
    ]);
    return {
      ...application,
      service,
      applicant: applicantOf(row.form, row.submitter),
      office: this.parts.officeByCode(officeCode),
      log,
      ledger: ledgerOf(log, periodsOf(service)),
      assessment,
      findings,
      correction,
      thirdParties,
      task,
      ahead,
      fee,
    };
  }

  private async countAhead(id: number, service: Service): Promise<number> {
    const [row] = await this.database.query<{ ahead: number }>(aheadSql, [id, service.id, undecided]);
    return row?.ahead ?? 0;
  }
}
