import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result, type Text } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import { doneBy } from './applicant/done-by.js';
import type { AtCounter } from './intake/submit.js';
import { mayWithdraw, type State } from './lifecycle.js';
import { message, type Addressed } from './message.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from './parts.js';
import type { Outcome, Target } from './write/outcome.js';
import { Overtaken, Write } from './write/write.js';

interface Row extends Target, Addressed {
  readonly serviceId: string;
}

const ownSql = `
SELECT id, state, version, actions, last_hash AS "lastHash", account_id AS "accountId", reference, submitter, form, service_id AS "serviceId"
FROM application WHERE reference = $1 AND account_id = $2`;

/** Why an application cannot be withdrawn: it is not the applicant's, or a decision is already made. */
export type NotWithdrawn = 'not-found' | 'decided';

/** The applicant takes an application back before a decision is made (T46): all clocks end, nobody works on it any more. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly database: Database,
    private readonly write: Write,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** @param counter where the applicant asked a clerk for it; left out where they did it themselves */
  async withdraw(reference: string, accountId: number, counter?: AtCounter): Promise<Result<State, NotWithdrawn>> {
    const [row] = await this.database.query<Row>(ownSql, [reference, accountId]);
    if (!row) return err('not-found');
    if (row.state === 'withdrawn') return ok(row.state);
    if (!mayWithdraw(row.state)) return err('decided');
    try {
      await this.write.commit([{ outcome: { target: row, actions: [doneBy(counter)('withdrawn')], ...withdrawal, ...this.notice(row, counter) } }]);
      return ok('withdrawn');
    } catch (error) {
      if (error instanceof Overtaken) return this.withdraw(reference, accountId, counter); // decided or moved meanwhile: look again
      throw error;
    }
  }

  /** An application for what is no service any more can be taken back all the same. */
  private notice(row: Row, counter?: AtCounter): Pick<Outcome, 'notices'> {
    const service = this.parts.catalogue.find(row.serviceId);
    return service ? { notices: [message(row, service, 'withdrawn', told(counter && this.parts.officeByCode(counter.office).name))] } : {};
  }
}

/** Names the counter where it was done: who was not there hears of it. */
const told = (counter?: Text): Text => ({
  zh: `已${counter ? `在${counter.zh}窗口` : ''}按您的要求撤回，不再办理；已缴的费用退回。需要时可以重新申请。`,
  en: `withdrawn as you asked${counter ? ` at the counter of ${counter.en}` : ''}; nobody works on it any more, and what you paid is given back. You may apply again.`,
});

const withdrawal = {
  endClocks: (['K1', 'K2', 'K2s', 'K2j', 'K4', 'K5', 'K10'] as const).map((kind) => ({ kind, as: 'ended' as const })),
  closeTasks: true,
  dropSteps: true,
  refund: true,
} as const;
