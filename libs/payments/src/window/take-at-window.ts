import type { Fen } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

import { newOrderNumber } from '../payment/numbers.js';

/** Money a clerk took, and the number of the receipt that was given for it. */
export interface TakenAtWindow {
  readonly applicationId: number;
  readonly amount: Fen;
  readonly receipt: string;
}

/** `not-due`: nobody owes this amount (any more), whoever was faster. `receipt-used`: the receipt was given for another payment. */
export type Taking = 'taken' | 'not-due' | 'receipt-used';

const lock = 'SELECT id FROM charge WHERE application_id = $1 AND due = $2 AND paid_at IS NULL AND ended_at IS NULL FOR UPDATE';

const take = `
INSERT INTO payment (charge_id, order_number, channel, amount, status, started_at, expires_at, status_at, received, transaction_id, paid_at)
VALUES ($1, $2, 'window', $3, 'paid', $5, $5, $5, $3, $4, $5)
ON CONFLICT ON CONSTRAINT transaction_once DO NOTHING RETURNING id`;

const settle = 'UPDATE charge SET paid_at = $2 WHERE id = $1';

/** Settles a charge with money that came in at a window, inside the caller's transaction. Whatever an attempt on line brings later is not due and goes back. */
export async function takeAtWindow({ applicationId, amount, receipt }: TakenAtWindow, at: Date, query: Query): Promise<Taking> {
  const [charge] = await query<{ id: number }>(lock, [applicationId, amount]);
  if (!charge) return 'not-due';
  const taken = await query(take, [charge.id, newOrderNumber(), amount, receipt, at]);
  if (taken.length === 0) return 'receipt-used';
  await query(settle, [charge.id, at]);
  return 'taken';
}
