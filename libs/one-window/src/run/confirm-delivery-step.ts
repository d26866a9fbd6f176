import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import type { StepKind } from './step-kind.js';

const hour = 3_600_000;

/** Asks whether the result has arrived; only the proof of service ends the period to deliver (T55, K3). */
@Injectable()
export class ConfirmDeliveryStep implements StepKind {
  readonly kind = 'confirm-delivery';
  readonly atOnce = 16;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    return Promise.all(cases.map((claimed) => this.confirm(claimed)));
  }

  private async confirm(claimed: ClaimedCase): Promise<Outcome> {
    const status = await this.parts.delivery.status(claimed.reference);
    if (!status.delivered) {
      const later = new Date(this.clock.now().getTime() + hour);
      return { target: claimed, actions: [], next: [{ kind: this.kind, dueAt: later }] };
    }
    return {
      target: claimed,
      actions: [{ kind: 'delivered', actor: 'system', detail: { proof: status.proof } }],
      endClocks: [{ kind: 'K3', as: 'met' }],
    };
  }
}
