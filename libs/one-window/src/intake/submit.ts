import { Inject, Injectable } from '@nestjs/common';
import type { Party, Problem, Service } from '@yichuang/definition';
import { civilDateOf, err, ok, sha256Hex, type CivilDate, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK, Database, Dispatch, Ids, NaturalBatch } from '@yichuang/platform';

import { acceptWithin, startClock } from '../clocks.js';
import { insertApplications, listEarlier, numbered, type Arrival, type EarlierApplication, type NewApplication, type Numbered } from './insert-applications.js';
import { missingMaterials, type HandedIn } from './missing-materials.js';

export interface Submission {
  readonly service: Service;
  readonly accountId: number;
  readonly submitter: Party;
  readonly form: unknown;
  readonly materials: readonly HandedIn[];
  /** Chosen by the client: the same key from the same account is the same application for ever. */
  readonly idempotencyKey: string;
}

/** What the applicant gets in hand (收件回执). */
export interface Receipt {
  readonly id: number;
  readonly reference: string;
  readonly receivedAt: Date;
  /** Last day to accept or to ask for corrections (K1). */
  readonly answerBy: CivilDate;
  /** The same submission had been received before; nothing new was stored. */
  readonly repeated: boolean;
}

/** Why nothing was stored: problems of the form, or a key that was used before for something else. */
export type NotReceived = { readonly problems: readonly Problem[] } | { readonly keyReused: true };

/**
 * Receives applications: validates on the server, then commits those that wait together in one statement (group
 * commit). An application that is answered is durable; its first step runs whether or not Redis is there.
 */
@Injectable()
export class Submit {
  private readonly batch = new NaturalBatch<NewApplication, Result<Receipt, NotReceived>>((rows) => this.store(rows), { max: 128, parallel: 2 });

  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly dispatch: Dispatch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async submit(submission: Submission): Promise<Result<Receipt, NotReceived>> {
    const { service, materials } = submission;
    const checked = service.form.validate(submission.form, { today: this.clock.today() });
    if (!checked.ok) return err({ problems: checked.error });
    const problems = missingMaterials(service, checked.value, materials);
    if (problems.length > 0) return err({ problems });
    return this.batch.add(toRow(submission, JSON.stringify(checked.value)));
  }

  private async store(rows: readonly NewApplication[]): Promise<Result<Receipt, NotReceived>[]> {
    const ids = await this.ids.take(rows.length * 2);
    const arrival = arrivalAt(this.clock.now());
    const applications = rows.map((row, index) => numbered(row, arrival, ids[2 * index] as number, ids[2 * index + 1] as number));
    const stored = await insertApplications(applications, arrival, this.database.constant);
    this.dispatch.dispatch(applications.filter(({ id }) => stored.has(id)).map(({ stepId }) => stepId));
    const repeated = applications.filter(({ id }) => !stored.has(id));
    const earlier = repeated.length === 0 ? [] : await listEarlier(repeated, this.database.query);
    return applications.map((each) => (stored.has(each.id) ? ok(receiptOf(each, arrival)) : answerRepeated(each, earlier)));
  }
}

/** The answer to a key that was used before: the same receipt for the same request, nothing else. */
function answerRepeated(each: NewApplication, earlier: readonly EarlierApplication[]): Result<Receipt, NotReceived> {
  const before = earlier.find((row) => row.account_id === each.accountId && row.idempotency_key === each.idempotencyKey);
  if (!before) throw new Error('An application was neither stored nor found under its key');
  if (before.request_hash !== each.requestHash) return err({ keyReused: true });
  return ok({ id: before.id, reference: before.reference, receivedAt: before.received_at, answerBy: before.due_on, repeated: true });
}

function arrivalAt(at: Date): Arrival {
  const on = civilDateOf(at);
  return { at, on, clock: startClock(acceptWithin, on) };
}

const receiptOf = ({ id, reference }: Numbered, { at, clock }: Arrival): Receipt => ({ id, reference, receivedAt: at, answerBy: clock.dueOn, repeated: false });

function toRow({ service, accountId, submitter, materials, idempotencyKey }: Submission, form: string): NewApplication {
  const handedIn = JSON.stringify(materials);
  return {
    serviceId: service.id,
    serviceVersion: service.version,
    accountId,
    submitter: JSON.stringify(submitter),
    form,
    materials: handedIn,
    idempotencyKey,
    requestHash: sha256Hex(`${service.id}\n${form}\n${handedIn}`),
  };
}
