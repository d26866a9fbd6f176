import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';

import { Charges } from './charge/charges.js';
import { CheckPayments } from './check/check-payments.js';
import { PaymentFigures } from './check/payment-figures.js';
import { HearNotice } from './notice/hear-notice.js';
import { PAYMENTS_PARTS, type PaymentsParts } from './parts.js';
import { BeginPayment } from './payment/begin-payment.js';
import { TakeNews } from './payment/take-news.js';
import { Payments } from './payments.js';

/** How an app composes the room: a factory for its parts, and what the factory needs. */
export interface PaymentsComposition {
  readonly inject?: FactoryProvider['inject'];
  readonly useFactory: (...injected: never[]) => PaymentsParts;
}

const offered = [BeginPayment, Charges, CheckPayments, HearNotice, PaymentFigures, Payments];

/** Fees: what is owed, how it is paid and how it goes back. */
@Module({})
export class PaymentsModule {
  static forRoot({ inject = [], useFactory }: PaymentsComposition): DynamicModule {
    return {
      module: PaymentsModule,
      global: true,
      providers: [{ provide: PAYMENTS_PARTS, inject, useFactory }, TakeNews, ...offered],
      exports: [PAYMENTS_PARTS, ...offered],
    };
  }
}
