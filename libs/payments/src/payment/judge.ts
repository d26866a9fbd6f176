import type { OrderState, PaidOrder } from '../cashier/cashier.js';
import type { PaymentRecord } from './payment.js';

/** A payment and its charge as they stand when news comes in. */
export interface Standing {
  readonly payment: Pick<PaymentRecord, 'amount' | 'status' | 'received' | 'transactionId' | 'expiresAt'>;
  /** Nobody has paid the charge yet and it is still collected. */
  readonly chargeIsOpen: boolean;
}

/** Where the news comes from: an answer to our own question, or a notice, which is believed only as far as it agrees with us. */
export type Source = 'answer' | 'notice';

export type Verdict =
  /** Nothing new. */
  | { readonly kind: 'nothing' }
  /** Exactly what is due was received: the charge is settled. */
  | { readonly kind: 'settles'; readonly paid: PaidOrder }
  /** Money was received that is not due: all of it goes back. */
  | { readonly kind: 'gives-back'; readonly paid: PaidOrder }
  /** No money will come. */
  | { readonly kind: 'lost'; readonly as: 'failed' | 'expired' }
  /** A notice names another amount than was asked for: the cashier is asked itself. */
  | { readonly kind: 'doubtful' }
  /** The cashier contradicts what it said before: nothing changes and operators see it. */
  | { readonly kind: 'contradiction' };

const nothing: Verdict = { kind: 'nothing' };
const hasMoney = new Set(['paid', 'refund-due', 'refunded']);

/** What news about an order means. Pure: the same news twice, late or in any order never counts money twice and never loses any. */
export function judge(standing: Standing, news: OrderState, source: Source, now: Date): Verdict {
  if (news.state === 'paid') return judgePaid(standing, news, source);
  if (standing.payment.status !== 'started' || news.state === 'waiting') return nothing;
  if (news.state !== 'unknown') return { kind: 'lost', as: news.state };
  return source === 'answer' && now > standing.payment.expiresAt ? { kind: 'lost', as: 'expired' } : nothing;
}

function judgePaid({ payment, chargeIsOpen }: Standing, paid: PaidOrder, source: Source): Verdict {
  if (hasMoney.has(payment.status)) return paid.transactionId === payment.transactionId && paid.amount === payment.received ? nothing : { kind: 'contradiction' };
  if (paid.amount !== payment.amount) return source === 'notice' ? { kind: 'doubtful' } : { kind: 'gives-back', paid };
  return chargeIsOpen ? { kind: 'settles', paid } : { kind: 'gives-back', paid };
}
