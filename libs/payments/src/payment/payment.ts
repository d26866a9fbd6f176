import type { Fen } from '@yichuang/kernel';

/** `started` until the cashier has told how it ended; money that was received settles the charge (`paid`) or goes back. */
export type PaymentStatus = 'started' | 'paid' | 'failed' | 'expired' | 'refund-due' | 'refunded';

/** Where money comes in, and where it goes back: on line at the cashier, or in the hands of a clerk. */
export type Channel = 'cashier' | 'window';

/** One attempt to pay at the cashier, or money that came in at a window. */
export interface PaymentRecord {
  readonly id: number;
  readonly orderNumber: string;
  readonly channel: Channel;
  readonly amount: Fen;
  readonly status: PaymentStatus;
  readonly statusAt: Date;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  /** What was taken. */
  readonly received: Fen | null;
  /** The number the cashier gave it, or that of the receipt a clerk gave. */
  readonly transactionId: string | null;
  /** When it was paid, as who took it says. */
  readonly paidAt: Date | null;
}

export const paymentColumns = `id, order_number AS "orderNumber", channel, amount, status, status_at AS "statusAt", started_at AS "startedAt",
  expires_at AS "expiresAt", received, transaction_id AS "transactionId", paid_at AS "paidAt"`;
