import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Fen } from '@yichuang/kernel';
import { CLOCK, type Query } from '@yichuang/platform';

import type { NewCharge } from './charge/charge.js';
import { endCharges } from './charge/end-charges.js';
import { recordCharges } from './charge/record-charges.js';
import { returnAtWindow } from './window/return-at-window.js';
import { takeAtWindow, type TakenAtWindow, type Taking } from './window/take-at-window.js';

const settled = `
SELECT asked.id FROM unnest($1::bigint[]) AS asked (id)
WHERE NOT EXISTS (SELECT FROM charge WHERE application_id = asked.id AND (paid_at IS NULL OR ended_at IS NOT NULL))`;
const paid = 'SELECT application_id AS id FROM charge WHERE application_id = ANY($1) AND paid_at IS NOT NULL AND ended_at IS NULL';

const standing = `
SELECT due, CASE WHEN ended_at IS NOT NULL THEN 'ended' WHEN paid_at IS NOT NULL THEN 'paid' ELSE 'open' END AS stands,
  (SELECT coalesce(sum(received), 0) FROM payment WHERE charge_id = charge.id AND channel = 'window' AND status = 'refund-due')::bigint AS "toReturn"
FROM charge WHERE application_id = $1`;

/** How the fee of an application stands. */
export interface Standing {
  readonly due: Fen;
  readonly stands: 'open' | 'paid' | 'ended';
  /** Paid at a window and not due any more: a clerk gives it back. */
  readonly toReturn: Fen;
}

/** The room as the one window sees it: everything for a set of applications, inside the caller's transaction. */
@Injectable()
export class Payments {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** What an application owes now, in place of what it owed before; can be paid from the moment the transaction commits. */
  async charge(charges: readonly NewCharge[], query: Query): Promise<void> {
    await recordCharges(charges, this.clock.now(), query);
  }

  /** Those of the applications that owe nothing, or have paid. */
  async isSettled(applicationIds: readonly number[], query: Query): Promise<ReadonlySet<number>> {
    return new Set((await query<{ id: number }>(settled, [applicationIds])).map(({ id }) => id));
  }

  /** Those of the applications for which money was owed and has come. */
  async isPaid(applicationIds: readonly number[], query: Query): Promise<ReadonlySet<number>> {
    return new Set((await query<{ id: number }>(paid, [applicationIds])).map(({ id }) => id));
  }

  /** Undefined for an application that owes nothing. */
  async find(applicationId: number, query: Query): Promise<Standing | undefined> {
    const [found] = await query<Standing>(standing, [applicationId]);
    return found;
  }

  /** A clerk took the fee, and the application owes nothing any more. */
  async takeAtWindow(taken: TakenAtWindow, query: Query): Promise<Taking> {
    return takeAtWindow(taken, this.clock.now(), query);
  }

  /** A clerk gave back what had come in at a window. @returns false when nothing was to be given back. */
  async returnAtWindow(applicationId: number, query: Query): Promise<boolean> {
    return returnAtWindow(applicationId, this.clock.now(), query);
  }

  /** Nothing is collected for these applications any more, and all that was paid goes back: the sweep carries it out, a clerk does for what came in at a window. */
  async refund(applicationIds: readonly number[], query: Query): Promise<void> {
    await endCharges(applicationIds, this.clock.now(), query);
  }
}
