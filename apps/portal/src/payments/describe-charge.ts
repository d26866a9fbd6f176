import type { Locale } from '@yichuang/kernel';
import type { Charge } from '@yichuang/payments';

import { feeStateOf } from './fee-state.js';

/** Amounts in fen. An application that owes nothing has `due` 0 and no items. */
export function describedCharge(charge: Charge | undefined, locale: Locale) {
  if (!charge) return { state: 'nothing-due', due: 0, currency: 'CNY', items: [], payments: [] };
  const { due, items, law, paidAt, payments } = charge;
  return {
    state: feeStateOf(charge),
    due,
    currency: 'CNY',
    items: items.map(({ name, amount }) => ({ name: name[locale], amount })),
    law: law[locale],
    paidAt,
    payments: payments.map(({ orderNumber, channel, amount, status, startedAt, received, transactionId, paidAt: at }) => ({ orderNumber, channel, amount, status, startedAt, received, transactionId, paidAt: at })),
  };
}
