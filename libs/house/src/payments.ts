import type { Clock } from '@yichuang/kernel';
import { addSteps } from '@yichuang/one-window';
import { PaymentsModule, ProvincialCashier, type PaymentsParts } from '@yichuang/payments';
import { CLOCK, Config, Ids } from '@yichuang/platform';

/** Fees, with the cashier the surroundings name; without one, people pay at a window. */
export const payments = PaymentsModule.forRoot({
  inject: [Config, CLOCK, Ids],
  useFactory: ({ cashier, publicUrl }: Config, clock: Clock, ids: Ids): PaymentsParts => ({
    cashier: cashier && new ProvincialCashier({ ...cashier, pageOrigin: new URL(cashier.pageUrl).origin, noticeUrl: `${publicUrl}/payments/notice` }, clock),
    paid: async (applicationIds, query) => addSteps({ kind: 'take-fee', applicationIds, at: clock.now(), ids: await ids.take(applicationIds.length) }, query),
  }),
});
