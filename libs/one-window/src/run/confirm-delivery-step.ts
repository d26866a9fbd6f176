import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { twoSteps } from '../grant.js';
import { consequences } from '../officers/consequences.js';
import { has } from '../officers/open-case.js';
import { written } from '../officers/move-case.js';
import { ReadCase } from '../officers/read-case.js';
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
    private readonly cases: ReadCase,
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
    const permit = claimed.flags.includes(twoSteps) ? await this.permitOf(claimed) : undefined;
    return permit ?? { target: claimed, actions: [{ kind: 'delivered', actor: 'system', detail: { proof: status.proof } }], endClocks: [{ kind: 'K3', as: 'met' }] };
  }

  /** The first of two steps is delivered: now the applicant is to act, until the permit ends. */
  private async permitOf(claimed: ClaimedCase): Promise<Outcome | undefined> {
    const the = await this.cases.findById(claimed.id);
    const completion = the?.service.completion;
    if (!the || !completion || has(the, 'completed')) return undefined;
    const done = { actions: [{ kind: 'permit-delivered', actor: 'system', detail: { validity: completion.validity } } as const], told: completion.text };
    const at = this.clock.now();
    return { ...written({ the, at, decidingOffice: the.office }, done), ...consequences(the, done, { at, decidingOffice: the.office }), target: claimed };
  }
}
