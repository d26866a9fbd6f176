import { Injectable } from '@nestjs/common';

import type { Outcome } from '../write/outcome.js';
import { AskFee } from './ask-fee.js';
import type { ClaimedCase } from './claim.js';
import { Fees } from './fees.js';
import { PaidChanges, type PaidChange } from './paid-changes.js';
import { SendOut } from './send-out.js';
import type { StepKind } from './step-kind.js';

/** Makes the documents of a granted application and hands the result over (T52, T54), once its fee is paid (T51). */
@Injectable()
export class ProduceStep implements StepKind {
  readonly kind = 'produce';
  readonly atOnce = 4;

  constructor(
    private readonly fees: Fees,
    private readonly paidChanges: PaidChanges,
    private readonly askFee: AskFee,
    private readonly sendOut: SendOut,
  ) {}

  async run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    const settled = await this.fees.settled(cases);
    const changes = await this.paidChanges.see(cases.filter(({ state }) => state === 'approved'));
    return Promise.all(cases.map((claimed) => this.goOn(claimed, settled.has(claimed.id), changes.get(claimed.id))));
  }

  private async goOn(claimed: ClaimedCase, isSettled: boolean, change?: PaidChange): Promise<Outcome> {
    if (change?.noLongerOwed) return this.askFee.end(claimed, change.noLongerOwed);
    if (!isSettled) return this.askFee.ask(claimed);
    if (change) await this.mustBePaid(claimed);
    return this.sendOut.send(claimed, change);
  }

  /** @throws Error where nothing was owed: nothing may be recorded as paid */
  private async mustBePaid(claimed: ClaimedCase): Promise<void> {
    if (!(await this.fees.isPaid(claimed))) throw new Error(`${claimed.serviceId} is recorded when it is paid, but nothing was charged for application ${claimed.id}`);
  }
}
