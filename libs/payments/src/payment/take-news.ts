import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, type Query } from '@yichuang/platform';

import type { OrderState, PaidOrder } from '../cashier/cashier.js';
import { PAYMENTS_PARTS, type PaymentsParts } from '../parts.js';
import { judge, type Source, type Standing, type Verdict } from './judge.js';
import { paymentColumns, type PaymentRecord } from './payment.js';

interface ChargeRow {
  readonly id: number;
  readonly applicationId: number;
  readonly isOpen: boolean;
}

/** What news meant, and what follows once the transaction has committed. */
export interface TakenNews {
  readonly kind: Verdict['kind'];
  readonly afterwards: () => void;
}

const nothing = (): void => undefined;

/** The charge first, then the payment: the order of all locks of the room. */
const lockCharge = `
SELECT id, application_id AS "applicationId", paid_at IS NULL AND ended_at IS NULL AND due = (SELECT amount FROM payment WHERE order_number = $1) AS "isOpen"
FROM charge WHERE id = (SELECT charge_id FROM payment WHERE order_number = $1) FOR UPDATE`;
const lockPayment = `SELECT ${paymentColumns} FROM payment WHERE order_number = $1 FOR UPDATE`;

const receive = `
UPDATE payment SET status = $2, status_at = $3, received = $4, transaction_id = $5, paid_at = $6, check_at = $7, error = NULL,
  discrepancy = CASE WHEN amount <> $4 THEN 'amount' END
WHERE id = $1`;
const settle = 'UPDATE charge SET paid_at = $2 WHERE id = $1';
const lose = 'UPDATE payment SET status = $2, status_at = $3, check_at = NULL, error = NULL WHERE id = $1';
const doubt = `UPDATE payment SET status = 'started', status_at = $2, discrepancy = 'amount', check_at = $2 WHERE id = $1`;
const contradict = `UPDATE payment SET discrepancy = 'transaction' WHERE id = $1`;

/** Applies what the cashier says about an order, inside the caller's transaction. */
@Injectable()
export class TakeNews {
  private readonly log = new Logger(TakeNews.name);

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PAYMENTS_PARTS) private readonly parts: PaymentsParts,
  ) {}

  /** @returns what the news meant; undefined when the order is none of ours. */
  async take(orderNumber: string, news: OrderState, source: Source, query: Query): Promise<TakenNews | undefined> {
    const [charge] = await query<ChargeRow>(lockCharge, [orderNumber]);
    const [payment] = await query<PaymentRecord>(lockPayment, [orderNumber]);
    if (!charge || !payment) return undefined;
    const standing: Standing = { payment, chargeIsOpen: charge.isOpen };
    const verdict = judge(standing, news, source, this.clock.now());
    const afterwards = await this.carryOut(verdict, charge, payment, query);
    if (verdict.kind === 'doubtful' || verdict.kind === 'contradiction') this.log.error({ event: 'payment_discrepancy', payment: payment.id, verdict: verdict.kind, source });
    return { kind: verdict.kind, afterwards };
  }

  private async carryOut(verdict: Verdict, charge: ChargeRow, payment: PaymentRecord, query: Query): Promise<() => void> {
    if (verdict.kind !== 'settles') {
      await this.note(verdict, payment, query);
      return nothing;
    }
    await query(receive, this.received(payment, 'paid', verdict.paid, null));
    await query(settle, [charge.id, this.clock.now()]);
    return this.parts.paid([charge.applicationId], query);
  }

  private async note(verdict: Exclude<Verdict, { kind: 'settles' }>, payment: PaymentRecord, query: Query): Promise<void> {
    const now = this.clock.now();
    switch (verdict.kind) {
      case 'gives-back':
        return void (await query(receive, this.received(payment, 'refund-due', verdict.paid, now)));
      case 'lost':
        return void (await query(lose, [payment.id, verdict.as, now]));
      case 'doubtful':
        return void (await query(doubt, [payment.id, now]));
      case 'contradiction':
        return void (await query(contradict, [payment.id]));
    }
  }

  private received({ id }: PaymentRecord, status: 'paid' | 'refund-due', { amount, transactionId, paidAt }: PaidOrder, checkAt: Date | null): unknown[] {
    return [id, status, this.clock.now(), amount, transactionId, paidAt, checkAt];
  }
}
