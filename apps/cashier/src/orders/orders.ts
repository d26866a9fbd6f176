import { randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import type { OrderState } from '@yichuang/payments';
import { CLOCK, Database, type Query } from '@yichuang/platform';

import { behaviours, type BehaviourName } from './behaviour.js';
import { purchaseColumns, stateOf, type Purchase } from './purchase.js';

export type NewOrder = Pick<Purchase, 'orderNumber' | 'amount' | 'subject' | 'locale' | 'returnUrl' | 'noticeUrl' | 'expiresAt'>;

const open = `
INSERT INTO cashier.purchase (order_number, page, amount, subject, locale, return_url, notice_url, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (order_number) DO UPDATE SET locale = excluded.locale
RETURNING ${purchaseColumns}`;

const pay = `
UPDATE cashier.purchase SET state = 'paid', transaction_id = $2, paid_at = $3, told_from = $4
WHERE page = $1 AND state = 'waiting' AND expires_at > $3
RETURNING ${purchaseColumns}`;

const cancel = `UPDATE cashier.purchase SET state = 'failed' WHERE page = $1 AND state = 'waiting' RETURNING ${purchaseColumns}`;
const announce = 'INSERT INTO cashier.notice (url, body, send_at) VALUES ($1, $2, $3)';

/** What is to be paid here, and what was. */
@Injectable()
export class Orders {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same order number is the same order. */
  async open({ orderNumber, amount, subject, locale, returnUrl, noticeUrl, expiresAt }: NewOrder): Promise<Purchase> {
    const page = randomBytes(18).toString('base64url');
    const [purchase] = await this.database.query<Purchase>(open, [orderNumber, page, amount, JSON.stringify(subject), locale, returnUrl, noticeUrl, expiresAt]);
    return purchase as Purchase;
  }

  /** What is told about an order. */
  async state(orderNumber: string): Promise<OrderState> {
    const [purchase] = await this.database.query<Purchase>(`SELECT ${purchaseColumns} FROM cashier.purchase WHERE order_number = $1`, [orderNumber]);
    return stateOf(purchase, this.clock.now());
  }

  async findByPage(page: string): Promise<Purchase | undefined> {
    return (await this.database.query<Purchase>(`SELECT ${purchaseColumns} FROM cashier.purchase WHERE page = $1`, [page]))[0];
  }

  /** Takes the money, once. */
  async pay(page: string, behaviour: BehaviourName): Promise<void> {
    const { noticesAfter, silentFor, wrongBy } = behaviours[behaviour];
    const now = this.clock.now();
    await this.database.transaction(async (query) => {
      const [paid] = await query<Purchase>(pay, [page, `SBX${randomBytes(10).toString('hex')}`, now, this.after(silentFor)]);
      if (!paid) return;
      const { transactionId, amount } = paid;
      for (const seconds of noticesAfter) await this.announce(paid, { state: 'paid', amount: amount + wrongBy, transactionId, paidAt: now }, seconds, query);
    });
  }

  /** The payer goes away without paying. */
  async cancel(page: string): Promise<void> {
    await this.database.transaction(async (query) => {
      const [cancelled] = await query<Purchase>(cancel, [page]);
      if (cancelled) await this.announce(cancelled, { state: 'failed' }, 0, query);
    });
  }

  private async announce({ orderNumber, noticeUrl }: Purchase, news: object, seconds: number, query: Query): Promise<void> {
    await query(announce, [noticeUrl, JSON.stringify({ orderNumber, ...news }), this.after(seconds)]);
  }

  private after(seconds: number): Date {
    return new Date(this.clock.now().getTime() + seconds * 1000);
  }
}
