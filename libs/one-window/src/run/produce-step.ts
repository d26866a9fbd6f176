import { Inject, Injectable } from '@nestjs/common';
import { askOf, feeLetter, terminationLetter, type LetterFacts } from '@yichuang/definition';
import { civilDateOf, formatDate, type Clock, type Text } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { atWindow } from '../acts/delivery.js';
import { feeDue } from '../acts/fee.js';
import { deliverWithin, payWithin, startClock } from '../clocks.js';
import { issuing, resultKinds } from '../grant.js';
import { message } from '../message.js';
import { skillOf } from '../officer.js';
import { ONE_WINDOW_PARTS, type OneWindowParts, type Parcel } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import { Fees } from './fees.js';
import { PaidChanges, type PaidChange } from './paid-changes.js';
import type { StepKind } from './step-kind.js';

/** Makes the documents of a granted application and hands the result over (T52, T54), once its fee is paid (T51). */
@Injectable()
export class ProduceStep implements StepKind {
  readonly kind = 'produce';
  readonly atOnce = 4;

  constructor(
    private readonly fees: Fees,
    private readonly paidChanges: PaidChanges,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  async run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    const settled = await this.fees.settled(cases);
    const changes = await this.paidChanges.see(cases.filter(({ state }) => state === 'approved'));
    return Promise.all(cases.map((claimed) => this.goOn(claimed, settled.has(claimed.id), changes.get(claimed.id))));
  }

  private async goOn(claimed: ClaimedCase, isSettled: boolean, change?: PaidChange): Promise<Outcome> {
    if (change?.noLongerOwed) return this.end(claimed, change.noLongerOwed);
    if (!isSettled) return this.awaitFee(claimed);
    if (change) await this.mustBePaid(claimed);
    return this.produce(claimed, change);
  }

  /** The decision can be read at once; the result waits, and the paying of the fee brings the step back. */
  private async awaitFee(claimed: ClaimedCase): Promise<Outcome> {
    if (claimed.flags.includes(feeDue)) return { target: claimed, actions: [] };
    const { at, service, office, letter } = this.circumstances(claimed);
    await this.parts.documents.make(claimed.id, resultKinds(service));
    const payBy = startClock(payWithin, civilDateOf(at)).dueOn;
    const by = { zh: formatDate(payBy, 'zh'), en: formatDate(payBy, 'en') };
    return {
      target: claimed,
      actions: [asked],
      ...(await this.fees.periodsAfter(claimed, asked, at)),
      flags: [feeDue],
      documents: [issuing({ application: claimed, office, at })(feeLetter(letter, payBy))],
      notices: [message(claimed, service, 'fee-asked', { zh: `已准予，请于${by.zh}前缴费，缴费后制作并送达结果；期满未缴的，办理终止。`, en: `granted; please pay the fee by ${by.en}, and the result is made and delivered. If it is not paid by then, the case ends.` })],
      next: [{ kind: 'make-documents', dueAt: at }],
    };
  }

  /** Somebody else has paid the same meanwhile, or nothing is owed any more: what was paid goes back by itself. */
  private end(claimed: ClaimedCase, why: Text): Outcome {
    const { at, service, office, letter } = this.circumstances(claimed);
    return {
      target: claimed,
      actions: [{ kind: 'settled-otherwise', actor: 'system' }],
      endClocks: (['K3', 'K12'] as const).map((kind) => ({ kind, as: 'ended' as const })),
      refund: true,
      dropFlags: [feeDue],
      documents: [issuing({ application: claimed, office, at })(terminationLetter(letter, why, true))],
      notices: [message(claimed, service, 'settled-otherwise', { zh: `${why.zh}。您已缴的款项全部退回。`, en: `${why.en}. All that you paid is given back.` })],
      next: [{ kind: 'make-documents', dueAt: at }],
    };
  }

  private circumstances(claimed: ClaimedCase): { readonly at: Date; readonly letter: LetterFacts } & Pick<LetterFacts, 'service' | 'office'> {
    const { reference, receivedOn, serviceId, officeCode } = claimed;
    const [service, office] = [this.parts.catalogue.get(serviceId), this.parts.officeByCode(officeCode)];
    return { at: this.clock.now(), service, office, letter: { service, office, reference, receivedOn, applicant: askOf(claimed).applicant } };
  }

  private async produce(claimed: ClaimedCase, change?: PaidChange): Promise<Outcome> {
    await this.parts.documents.make(claimed.id);
    const method = methodOf(claimed);
    const { trackingNumber } = await this.parts.delivery.handOver({ reference: claimed.reference, method });
    const isCollected = atWindow(method);
    const next = [...(change ? ['make-documents'] : []), ...(isCollected ? [] : ['confirm-delivery'])];
    const handedOver = { kind: 'handed-over', actor: 'system', detail: { method, trackingNumber } } as const;
    return {
      target: claimed,
      ...(change && { effects: change.effects, documents: [change.result] }),
      actions: claimed.state === 'approved' ? [{ kind: 'put-into-production', actor: 'system' }, handedOver] : [handedOver],
      ...(isCollected && { task: this.handOut(claimed) }),
      next: next.map((kind) => ({ kind, dueAt: this.clock.now() })),
    };
  }

  /** @throws Error where nothing was owed: nothing may be recorded as paid */
  private async mustBePaid(claimed: ClaimedCase): Promise<void> {
    if (!(await this.fees.isPaid(claimed))) throw new Error(`${claimed.serviceId} is recorded when it is paid, but nothing was charged for application ${claimed.id}`);
  }

  /** What is collected at a window is proved by the clerk who hands it out, not by a carrier. */
  private handOut({ serviceId, officeCode }: ClaimedCase): NonNullable<Outcome['task']> {
    const office = this.parts.officeByCode(officeCode);
    return { officeCode: office.code, skill: skillOf({ id: serviceId }, 'hand-out'), stage: 'hand-out', dueAt: startClock(deliverWithin, this.clock.today()).dueAt, reasons: ['handed-over'] };
  }
}

/** Starts the period to pay. */
const asked = { kind: 'fee-asked', actor: 'system' } as const;

const methods = ['electronic', 'post', 'window', 'police-room'] as const satisfies readonly Parcel['method'][];

function methodOf({ form }: ClaimedCase): Parcel['method'] {
  return methods.find((method) => method === form.deliveryMethod) ?? 'electronic';
}
