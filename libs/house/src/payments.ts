import type { Clock } from '@yichuang/kernel';
import { StartSteps, StillOwed } from '@yichuang/one-window';
import { PaymentsModule, ProvincialCashier, type PaymentsParts } from '@yichuang/payments';
import { CLOCK, Config } from '@yichuang/platform';

/** Fees, with the cashier the surroundings name; without one, people pay at a window. */
export const payments = PaymentsModule.forRoot({
  inject: [Config, CLOCK, StartSteps, StillOwed],
  useFactory: ({ cashier, publicUrl }: Config, clock: Clock, startSteps: StartSteps, stillOwed: StillOwed): PaymentsParts => ({
    cashier: cashier && new ProvincialCashier({ ...cashier, pageOrigin: new URL(cashier.pageUrl).origin, noticeUrl: `${publicUrl}/payments/notice` }, clock),
    isOwed: (applicationId) => stillOwed.isOwed(applicationId),
    paid: (applicationIds, query) => startSteps.start('take-fee', applicationIds, query),
  }),
});
