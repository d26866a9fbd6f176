import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, type Query } from '@yichuang/platform';

import type { NewCharge } from './charge/charge.js';
import { endCharges } from './charge/end-charges.js';
import { recordCharges } from './charge/record-charges.js';

const settled = `
SELECT asked.id FROM unnest($1::bigint[]) AS asked (id)
WHERE NOT EXISTS (SELECT FROM charge WHERE application_id = asked.id AND (paid_at IS NULL OR ended_at IS NOT NULL))`;
const paid = 'SELECT application_id AS id FROM charge WHERE application_id = ANY($1) AND paid_at IS NOT NULL AND ended_at IS NULL';

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

  /** Nothing is collected for these applications any more, and all that was paid goes back; the sweep carries it out. */
  async refund(applicationIds: readonly number[], query: Query): Promise<void> {
    await endCharges(applicationIds, this.clock.now(), query);
  }
}
