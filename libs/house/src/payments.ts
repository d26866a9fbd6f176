import type { Clock } from '@yichuang/kernel';
import { addSteps, StillOwed } from '@yichuang/one-window';
import { PaymentsModule, ProvincialCashier, type PaymentsParts } from '@yichuang/payments';
import { CLOCK, Config, Dispatch, Ids } from '@yichuang/platform';

/** Fees, with the cashier the surroundings name; without one, people pay at a window. */
export const payments = PaymentsModule.forRoot({
  inject: [Config, CLOCK, Ids, Dispatch, StillOwed],
  useFactory: ({ cashier, publicUrl }: Config, clock: Clock, ids: Ids, dispatch: Dispatch, stillOwed: StillOwed): PaymentsParts => ({
    cashier: cashier && new ProvincialCashier({ ...cashier, pageOrigin: new URL(cashier.pageUrl).origin, noticeUrl: `${publicUrl}/payments/notice` }, clock),
    isOwed: (applicationId) => stillOwed.isOwed(applicationId),
    paid: async (applicationIds, query) => {
      const stepIds = await ids.take(applicationIds.length);
      await addSteps({ kind: 'take-fee', applicationIds, at: clock.now(), ids: stepIds }, query);
      return () => dispatch.dispatch(stepIds);
    },
  }),
});
