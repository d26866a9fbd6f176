import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf, err, ok, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK, Database, Dispatch, Ids } from '@yichuang/platform';

import { acceptWithin, startClock } from '../clocks.js';
import { insertApplications, listEarlier, numbered, type Arrival, type EarlierApplication, type NewApplication, type Numbered } from './insert-applications.js';
import type { NotReceived, Receipt } from './submit.js';

/** Stores validated applications in one statement, with their first action, clock and step, and hands the steps on. */
@Injectable()
export class StoreApplications {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly dispatch: Dispatch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One answer for each row, in their order. */
  async store(rows: readonly NewApplication[]): Promise<Result<Receipt, NotReceived>[]> {
    const ids = await this.ids.take(rows.length);
    const arrival = arrivalAt(this.clock.now());
    const applications = rows.map((row, index) => numbered(row, arrival, ids[index] as number));
    const stored = await insertApplications(applications, arrival, this.database.constant);
    this.dispatch.dispatch([...stored]); // a first step has the number of its application
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
