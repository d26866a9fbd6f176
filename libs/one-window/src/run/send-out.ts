import { Inject, Injectable } from '@nestjs/common';
import { cityOf, findRegion, type Clock, type Text } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { atWindow } from '../acts/delivery.js';
import { deliverWithin, lateDelivery, startClock } from '../clocks.js';
import { message } from '../message.js';
import { skillOf } from '../officer.js';
import { ONE_WINDOW_PARTS, type OneWindowParts, type Parcel } from '../parts.js';
import type { Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import type { PaidChange } from './paid-changes.js';

type Method = Parcel['method'];

const methods = ['electronic', 'post', 'window', 'police-room'] as const satisfies readonly Method[];

/** How the applicant wants the result. */
export const methodOf = ({ form }: Pick<ClaimedCase, 'form'>): Method => methods.find((method) => method === form.deliveryMethod) ?? 'electronic';

/** Where it is collected, as the applicant chose. */
function placeOf({ form }: ClaimedCase): Text {
  const code = typeof form.pickupOffice === 'string' ? form.pickupOffice : '';
  return (findRegion(code) ?? cityOf(code))?.name ?? { zh: '', en: '' };
}

const onlineToo: Text = { zh: '文书可以在网上查看', en: 'The documents can be read online' };

/** What the applicant is told now (T54): of what is sent electronically they hear when it has arrived, a moment later. */
function told(claimed: ClaimedCase, method: Method, trackingNumber: string): Text | undefined {
  if (method === 'electronic') return undefined;
  if (method === 'post') return { zh: `结果已寄出，邮件编号${trackingNumber}。${onlineToo.zh}。`, en: `the result is in the post, tracking number ${trackingNumber}. ${onlineToo.en}.` };
  const place = placeOf(claimed);
  const counter = method === 'window' ? { zh: '窗口', en: 'the window' } : { zh: '警务室', en: 'the police room' };
  return {
    zh: `结果已制作完成，请持身份证件到您选择的${place.zh}${counter.zh}领取。${onlineToo.zh}。`,
    en: `the result is ready. Bring your identity document and collect it at ${counter.en} you chose${place.en && `, ${place.en}`}. ${onlineToo.en}.`,
  };
}

/** Makes the documents of a case and hands the result over (T52, T54). */
@Injectable()
export class SendOut {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  async send(claimed: ClaimedCase, change?: PaidChange): Promise<Outcome> {
    await this.parts.documents.make(claimed.id);
    const method = methodOf(claimed);
    const { trackingNumber } = await this.parts.delivery.handOver({ reference: claimed.reference, method });
    const next = [...(change ? ['make-documents'] : []), ...(atWindow(method) ? [] : ['confirm-delivery'])];
    const handedOver = { kind: 'handed-over', actor: 'system', detail: { method, trackingNumber } } as const;
    const text = told(claimed, method, trackingNumber);
    return {
      target: claimed,
      ...(change && { effects: change.effects, documents: [change.result] }),
      actions: claimed.state === 'approved' ? [{ kind: 'put-into-production', actor: 'system' }, handedOver] : [handedOver],
      ...(text && { notices: [message(claimed, this.parts.catalogue.get(claimed.serviceId), 'handed-over', text)] }),
      ...(method !== 'electronic' && (await this.workOf(claimed, method))),
      next: next.map((kind) => ({ kind, dueAt: this.clock.now() })),
    };
  }

  /** What is collected at a window is handed out by a clerk; what goes out late by post is somebody's work from the start. */
  private async workOf({ id, serviceId, officeCode, flags }: ClaimedCase, method: Method): Promise<Pick<Outcome, 'task'>> {
    const isCollected = atWindow(method);
    if (!isCollected && !flags.includes(lateDelivery)) return {};
    const dueAt = await this.deliverBy(id);
    if (!isCollected && dueAt > this.clock.now()) return {};
    const reasons = [isCollected ? 'handed-over' : 'limit-passed'];
    return { task: { officeCode: this.parts.officeByCode(officeCode).code, skill: skillOf({ id: serviceId }, 'hand-out'), stage: 'hand-out', dueAt, reasons } };
  }

  /** The period to deliver runs from the decision, however long the making took. */
  private async deliverBy(id: number): Promise<Date> {
    const [clock] = await this.database.query<{ dueAt: Date }>(`SELECT due_at AS "dueAt" FROM clock WHERE application_id = $1 AND kind = 'K3'`, [id]);
    return clock?.dueAt ?? startClock(deliverWithin, this.clock.today()).dueAt;
  }
}
