import type { Fen, Locale, Text } from '@yichuang/kernel';
import type { OrderState } from '@yichuang/payments';

/** An order as the cashier keeps it. */
export interface Purchase {
  readonly orderNumber: string;
  /** Last part of the address of its page; nobody guesses it. */
  readonly page: string;
  readonly amount: Fen;
  readonly subject: Text;
  readonly locale: Locale;
  readonly returnUrl: string;
  readonly noticeUrl: string;
  readonly expiresAt: Date;
  readonly state: 'waiting' | 'paid' | 'failed';
  readonly transactionId: string | null;
  readonly paidAt: Date | null;
  /** From when on it is told that it was paid. */
  readonly toldFrom: Date | null;
}

export const purchaseColumns = `order_number AS "orderNumber", page, amount, subject, locale, return_url AS "returnUrl", notice_url AS "noticeUrl",
  expires_at AS "expiresAt", state, transaction_id AS "transactionId", paid_at AS "paidAt", told_from AS "toldFrom"`;

/** What the one who asks is told. */
export function stateOf(purchase: Purchase | undefined, now: Date): OrderState {
  if (!purchase) return { state: 'unknown' };
  const { state, amount, transactionId, paidAt, toldFrom, expiresAt } = purchase;
  if (state === 'paid' && transactionId && paidAt) return toldFrom && toldFrom > now ? { state: 'waiting' } : { state, amount, transactionId, paidAt };
  if (state === 'failed') return { state };
  return { state: now > expiresAt ? 'expired' : 'waiting' };
}
