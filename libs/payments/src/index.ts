import type { Migration } from '@yichuang/platform';

import { Payments1764170000007 } from './migrations/1764170000007-payments.js';
import { WindowPayments1764170000045 } from './migrations/1764170000045-window-payments.js';

export { type Cashier, type Message, type Notice, type Order, type OrderState, type RefundState } from './cashier/cashier.js';
export { ProvincialCashier } from './cashier/provincial-cashier.js';
export { isOpen, type Charge, type ChargeItem, type NewCharge } from './charge/charge.js';
export { Charges } from './charge/charges.js';
export { CheckPayments } from './check/check-payments.js';
export { PaymentFigures, type Figures } from './check/payment-figures.js';
export { HearNotice } from './notice/hear-notice.js';
export { type PaymentsParts } from './parts.js';
export { BeginPayment, type Attempt, type NotBegun } from './payment/begin-payment.js';
export { type Channel, type PaymentRecord, type PaymentStatus } from './payment/payment.js';
export { Payments } from './payments.js';
export { PaymentsModule } from './payments.module.js';

export const paymentsMigrations: readonly Migration[] = [Payments1764170000007, WindowPayments1764170000045];
