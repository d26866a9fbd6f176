import type { OneWindowParts, Query } from '../parts.js';
import type { Outcome } from './outcome.js';
import { Clash, Overtaken } from './overtaken.js';

interface AtWindow {
  readonly outcomes: readonly Outcome[];
  readonly parts: OneWindowParts;
  readonly query: Query;
}

const receiptUsed = { zh: '该票据号已登记在另一笔缴费上，请核对', en: 'This receipt number is on record for another payment: compare it' };

/** Money that passed over the counter. Who was slower, on line or at another window, writes nothing. */
export async function writeFees({ outcomes, parts: { payments }, query }: AtWindow): Promise<void> {
  for (const { target, fee } of outcomes) {
    if (fee?.taken) {
      const taking = await payments.takeAtWindow({ applicationId: target.id, ...fee.taken }, query);
      if (taking === 'receipt-used') throw new Clash('receipt', receiptUsed);
      if (taking === 'not-due') throw new Overtaken('The fee is not due any more');
    }
    if (fee?.returned && !(await payments.returnAtWindow(target.id, query))) throw new Overtaken('The fee was given back before');
  }
}
