import type { Fen, Locale, Text } from '@yichuang/kernel';
import type { GivenHeaders } from '@yichuang/platform';

/** What is to be paid, as the cashier is told. */
export interface Order {
  readonly orderNumber: string;
  readonly amount: Fen;
  /** What it is for, as the hosted page says it. */
  readonly subject: Text;
  /** From then on the cashier takes no money for it. */
  readonly expiresAt: Date;
  /** Where the payer's browser goes afterwards. What it brings from there is not believed. */
  readonly returnUrl: string;
  readonly locale: Locale;
}

export interface PaidOrder {
  readonly state: 'paid';
  readonly amount: Fen;
  readonly transactionId: string;
  readonly paidAt: Date;
}

/** What the cashier knows of an order; `unknown` when it never heard of it. */
export type OrderState = PaidOrder | { readonly state: 'unknown' | 'waiting' | 'failed' | 'expired' };

export type RefundState = { readonly state: 'refunded' | 'refunding' } | { readonly state: 'refused'; readonly reason: string };

/** What a cashier tells unasked. */
export interface Notice {
  readonly orderNumber: string;
  readonly news: OrderState;
}

/** A message as it came in. */
export interface Message {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: GivenHeaders;
  readonly body: Buffer;
}

/** Where people pay on line. All calls throw `NoAnswer` when there is no answer that can be believed. */
export interface Cashier {
  /** Opens an order and answers the page where it is paid. */
  begin(order: Order): Promise<{ readonly url: string }>;
  query(orderNumber: string): Promise<OrderState>;
  /** Gives money back. The same refund number is the same refund, however often it is asked for. */
  refund(orderNumber: string, refundNumber: string, amount: Fen): Promise<RefundState>;
  /** A notice of this cashier; undefined when the message is not genuine, too old or makes no sense. */
  readNotice(message: Message): Notice | undefined;
}
