import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import type { NewAction } from '../action-log.js';
import { consequences } from '../officers/consequences.js';
import { ReadCase } from '../officers/read-case.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';

type Claimed = Pick<ClaimedCase, 'id'>;

/** How the fees of claimed cases stand, and the periods that begin and end with them. */
@Injectable()
export class Fees {
  constructor(
    private readonly database: Database,
    private readonly cases: ReadCase,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** Those of the cases for which nothing is due, or all is paid. */
  settled(cases: readonly Claimed[]): Promise<ReadonlySet<number>> {
    return this.parts.payments.isSettled(cases.map(({ id }) => id), this.database.query);
  }

  /** Whether money was owed and has come. */
  async isPaid({ id }: Claimed): Promise<boolean> {
    return (await this.parts.payments.isPaid([id], this.database.query)).has(id);
  }

  /** What an action about a fee does to the periods of its case. */
  async periodsAfter({ id }: Claimed, action: NewAction, at: Date): Promise<Pick<Outcome, 'clocks'>> {
    const the = await this.cases.findById(id);
    return the ? consequences(the, { actions: [action] }, { at, decidingOffice: the.office }) : {};
  }
}
