import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { ONE_WINDOW_PARTS, type OneWindowParts, type Parcel } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import type { StepKind } from './step-kind.js';

/** Makes the documents of a granted application and hands the result over (T52, T54). */
@Injectable()
export class ProduceStep implements StepKind {
  readonly kind = 'produce';
  readonly atOnce = 4;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    return Promise.all(cases.map((claimed) => this.produce(claimed)));
  }

  private async produce(claimed: ClaimedCase): Promise<Outcome> {
    await this.parts.documents.make(claimed.id);
    const method = methodOf(claimed);
    const { trackingNumber } = await this.parts.delivery.handOver({ reference: claimed.reference, method });
    return {
      target: claimed,
      actions: [
        { kind: 'put-into-production', actor: 'system' },
        { kind: 'handed-over', actor: 'system', detail: { method, trackingNumber } },
      ],
      next: carried(method) ? [{ kind: 'confirm-delivery', dueAt: this.clock.now() }] : [],
    };
  }
}

/** What is collected at a window is proved by the clerk who hands it out, not by a carrier. */
const carried = (method: Parcel['method']): boolean => method === 'post' || method === 'electronic';

const methods = ['electronic', 'post', 'window', 'police-room'] as const satisfies readonly Parcel['method'][];

function methodOf({ form }: ClaimedCase): Parcel['method'] {
  return methods.find((method) => method === form.deliveryMethod) ?? 'electronic';
}
