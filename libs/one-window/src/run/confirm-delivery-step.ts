import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { atWindow, wayOf } from '../acts/delivery.js';
import { lateDelivery } from '../clocks.js';
import { twoSteps } from '../grant.js';
import { message } from '../message.js';
import { consequences } from '../officers/consequences.js';
import { has } from '../officers/open-case.js';
import { written } from '../officers/move-case.js';
import { ReadCase } from '../officers/read-case.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import { methodOf } from './send-out.js';
import type { StepKind } from './step-kind.js';

const hour = 3_600_000;

const arrivedOnline: Text = { zh: '结果已送达，可以在网上查看和下载。', en: 'the result has reached you: read and download it online.' };
const arrived: Text = { zh: '邮件已经签收，结果已送达。', en: 'the parcel was signed for; the result has reached you.' };

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

  /** What came back and was posted again is asked about twice: whichever comes second has nothing to confirm. */
  private async confirm(claimed: ClaimedCase): Promise<Outcome> {
    if (claimed.state !== 'delivering') return { target: claimed, actions: [] };
    const status = await this.parts.delivery.status(claimed.reference);
    if (!status.delivered) return this.askLater(claimed);
    const permit = claimed.flags.includes(twoSteps) ? await this.permitOf(claimed) : undefined;
    return permit ?? this.delivered(claimed, status.proof);
  }

  private delivered(claimed: ClaimedCase, proof: string): Outcome {
    const told = methodOf(claimed) === 'electronic' ? arrivedOnline : arrived;
    return {
      target: claimed,
      actions: [{ kind: 'delivered', actor: 'system', detail: { proof } }],
      endClocks: [{ kind: 'K3', as: 'met' }],
      ...(claimed.flags.includes(lateDelivery) && { closeTasks: true }),
      notices: [message(claimed, this.parts.catalogue.get(claimed.serviceId), 'delivered', told)],
    };
  }

  /** What came back and waits at a window is handed out there: the carrier is not asked any more. */
  private async askLater(claimed: ClaimedCase): Promise<Outcome> {
    const the = await this.cases.findById(claimed.id);
    const later = new Date(this.clock.now().getTime() + hour);
    return { target: claimed, actions: [], next: the && atWindow(wayOf(the)) ? [] : [{ kind: this.kind, dueAt: later }] };
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
