import type { Fen } from '@yichuang/kernel';

/** `started` until the cashier has told how it ended; money that was received settles the charge (`paid`) or goes back. */
export type PaymentStatus = 'started' | 'paid' | 'failed' | 'expired' | 'refund-due' | 'refunded';

/** One attempt to pay at the cashier. */
export interface PaymentRecord {
  readonly id: number;
  readonly orderNumber: string;
  readonly amount: Fen;
  readonly status: PaymentStatus;
  readonly statusAt: Date;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  /** What the cashier took. */
  readonly received: Fen | null;
  readonly transactionId: string | null;
  /** When it was paid, as the cashier says. */
  readonly paidAt: Date | null;
}

export const paymentColumns = `id, order_number AS "orderNumber", amount, status, status_at AS "statusAt", started_at AS "startedAt",
  expires_at AS "expiresAt", received, transaction_id AS "transactionId", paid_at AS "paidAt"`;
