import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { feePaid } from '../acts/fee.js';
import { after } from '../lifecycle.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import { Fees } from './fees.js';
import type { StepKind } from './step-kind.js';

const paid = { kind: 'fee-paid', actor: 'system' } as const;

/** A fee was confirmed: it is written into the history, and what was granted and waited for it is made now (T51). */
@Injectable()
export class TakeFeeStep implements StepKind {
  readonly kind = 'take-fee';
  readonly atOnce = 64;

  constructor(
    private readonly fees: Fees,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    const settled = await this.fees.settled(cases);
    const outcomes: Outcome[] = [];
    for (const claimed of cases) outcomes.push(settled.has(claimed.id) && after(claimed.state, paid.kind) ? await this.taken(claimed) : { target: claimed, actions: [] });
    return outcomes;
  }

  private async taken(claimed: ClaimedCase): Promise<Outcome> {
    const at = this.clock.now();
    return { target: claimed, actions: [paid], ...feePaid(claimed, at), ...(await this.periodsOf(claimed, at)) };
  }

  /** The period to pay ends; only where the case had ended with it is the history needed to begin a new one to deliver. */
  private async periodsOf(claimed: ClaimedCase, at: Date): Promise<Pick<Outcome, 'clocks' | 'endClocks'>> {
    return claimed.state === 'unpaid' ? this.fees.periodsAfter(claimed, paid, at) : { endClocks: [{ kind: 'K12', as: 'met' }] };
  }
}
