import { Inject, Injectable } from '@nestjs/common';
import { askOf, feeLetter, type Effect, type SeenFacts } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { atWindow } from '../acts/delivery.js';
import { deliverWithin, startClock } from '../clocks.js';
import { changesWhen, decidedOf, issuing } from '../grant.js';
import { message } from '../message.js';
import { skillOf } from '../officer.js';
import { ONE_WINDOW_PARTS, type OneWindowParts, type Parcel } from '../parts.js';
import { requestOf } from '../request-of.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import { SeeFacts } from './see-facts.js';
import type { StepKind } from './step-kind.js';

/** The flag of a case that is granted and waits for its fee. */
const feeDue = 'fee-due';

/** Makes the documents of a granted application and hands the result over (T52, T54), once its fee is paid (T51). */
@Injectable()
export class ProduceStep implements StepKind {
  readonly kind = 'produce';
  readonly atOnce = 4;
  private readonly facts: SeeFacts;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts.factLoaders, database.constant);
  }

  async run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    const settled = await this.parts.payments.isSettled(cases.map(({ id }) => id), this.database.query);
    const changes = await this.paidChanges(cases.filter(({ id, state }) => settled.has(id) && state === 'approved'));
    return Promise.all(cases.map((claimed) => (settled.has(claimed.id) ? this.produce(claimed, changes.get(claimed.id)) : this.awaitFee(claimed))));
  }

  /** The decision can be read at once; the result waits, and the paying of the fee brings the step back. */
  private async awaitFee(claimed: ClaimedCase): Promise<Outcome> {
    await this.parts.documents.make(claimed.id);
    const at = this.clock.now();
    const service = this.parts.catalogue.get(claimed.serviceId);
    const office = this.parts.officeByCode(claimed.officeCode);
    const { applicant } = askOf(claimed);
    return {
      target: claimed,
      actions: [],
      flags: [feeDue],
      documents: [issuing({ application: claimed, office, at })(feeLetter({ service, reference: claimed.reference, receivedOn: claimed.receivedOn, applicant, office }))],
      notices: [message(claimed, service, 'granted', { zh: '已准予，请缴费；缴费后制作并送达结果。', en: 'granted; please pay the fee, and the result is made and delivered.' })],
      next: [{ kind: 'make-documents', dueAt: at }],
    };
  }

  private async produce(claimed: ClaimedCase, effects?: readonly Effect[]): Promise<Outcome> {
    await this.parts.documents.make(claimed.id);
    const method = methodOf(claimed);
    const { trackingNumber } = await this.parts.delivery.handOver({ reference: claimed.reference, method });
    const handedOver = { kind: 'handed-over', actor: 'system', detail: { method, trackingNumber } } as const;
    return {
      target: claimed,
      effects,
      actions: claimed.state === 'approved' ? [{ kind: 'put-into-production', actor: 'system' }, handedOver] : [handedOver],
      ...(atWindow(method) ? { task: this.handOut(claimed) } : { next: [{ kind: 'confirm-delivery', dueAt: this.clock.now() }] }),
    };
  }

  /** What registers change only now, by what they say now: each is asked once for all cases. @throws Error where nothing was owed: nothing may be recorded as paid */
  private async paidChanges(cases: readonly ClaimedCase[]): Promise<ReadonlyMap<number, readonly Effect[]>> {
    const at = this.clock.now();
    const waited = cases.map((claimed) => ({ claimed, service: this.parts.catalogue.get(claimed.serviceId) })).filter(({ service }) => service.effectsWhen === 'paid');
    if (waited.length === 0) return new Map();
    const paid = await this.parts.payments.isPaid(waited.map(({ claimed: { id } }) => id), this.database.query);
    const unpaid = waited.find(({ claimed: { id } }) => !paid.has(id));
    if (unpaid) throw new Error(`${unpaid.service.id} is recorded when it is paid, but nothing was charged for application ${unpaid.claimed.id}`);
    const seen = await this.facts.see(waited.map(({ claimed, service }) => service.facts(askOf(claimed))), at);
    return new Map(waited.map(({ claimed, service }, index) => {
      const decided = decidedOf({ application: claimed, request: requestOf(claimed), seen: seen[index] as SeenFacts, office: this.parts.officeByCode(claimed.officeCode), at });
      return [claimed.id, changesWhen('paid', service, decided)];
    }));
  }

  /** What is collected at a window is proved by the clerk who hands it out, not by a carrier. */
  private handOut({ serviceId, officeCode }: ClaimedCase): NonNullable<Outcome['task']> {
    const office = this.parts.officeByCode(officeCode);
    return { officeCode: office.code, skill: skillOf({ id: serviceId }, 'hand-out'), stage: 'hand-out', dueAt: startClock(deliverWithin, this.clock.today()).dueAt, reasons: ['handed-over'] };
  }
}

const methods = ['electronic', 'post', 'window', 'police-room'] as const satisfies readonly Parcel['method'][];

function methodOf({ form }: ClaimedCase): Parcel['method'] {
  return methods.find((method) => method === form.deliveryMethod) ?? 'electronic';
}
