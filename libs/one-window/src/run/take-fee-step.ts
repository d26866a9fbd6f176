import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { feePaid } from '../acts/fee.js';
import { after } from '../lifecycle.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import type { StepKind } from './step-kind.js';

/** A fee was confirmed: it is written into the history, and what was granted and waited for it is made now (T51). */
@Injectable()
export class TakeFeeStep implements StepKind {
  readonly kind = 'take-fee';
  readonly atOnce = 64;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  async run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    const settled = await this.parts.payments.isSettled(cases.map(({ id }) => id), this.database.query);
    return cases.map((claimed) => (settled.has(claimed.id) && after(claimed.state, 'fee-paid') ? this.taken(claimed) : { target: claimed, actions: [] }));
  }

  private taken(claimed: ClaimedCase): Outcome {
    return { target: claimed, actions: [{ kind: 'fee-paid', actor: 'system' }], ...feePaid(claimed, this.clock.now()) };
  }
}
