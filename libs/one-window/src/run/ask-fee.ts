import { Inject, Injectable } from '@nestjs/common';
import { askOf, feeLetter, terminationLetter, type LetterFacts } from '@yichuang/definition';
import { civilDateOf, formatDate, type Clock, type Text } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { feeDue } from '../acts/fee.js';
import { payWithin, startClock } from '../clocks.js';
import { issuing, resultKinds } from '../grant.js';
import { message } from '../message.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import { Fees } from './fees.js';

/** Starts the period to pay. */
const asked = { kind: 'fee-asked', actor: 'system' } as const;

/** What a granted case owes is asked for, once; and what nobody owes any more goes back (T51). */
@Injectable()
export class AskFee {
  constructor(
    private readonly fees: Fees,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** The decision can be read at once; the result waits, and the paying of the fee brings the step back. */
  async ask(claimed: ClaimedCase): Promise<Outcome> {
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
  end(claimed: ClaimedCase, why: Text): Outcome {
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
}
