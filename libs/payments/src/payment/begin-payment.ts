import { Inject, Injectable, Logger } from '@nestjs/common';
import { err, ok, type Clock, type Locale, type Result, type Text } from '@yichuang/kernel';
import { CLOCK, Database, NoAnswer } from '@yichuang/platform';

import type { Cashier, Order } from '../cashier/cashier.js';
import { CheckPayments } from '../check/check-payments.js';
import { PAYMENTS_PARTS, type PaymentsParts } from '../parts.js';
import { newOrderNumber } from './numbers.js';

/** Nothing is due (any more); paying on line is not possible; the cashier does not answer now. */
export type NotBegun = 'nothing-due' | 'not-possible' | 'cashier-silent';

export interface Attempt {
  readonly applicationId: number;
  /** What it is for, as the cashier's page says it. */
  readonly subject: Text;
  readonly locale: Locale;
  /** Where the payer comes back to. */
  readonly returnUrl: (orderNumber: string) => string;
}

const minutesToPay = 30;
const firstCheckMs = 10_000;

const lock = 'SELECT due FROM charge WHERE application_id = $1 AND paid_at IS NULL AND ended_at IS NULL FOR UPDATE';
const start = `
INSERT INTO payment (charge_id, order_number, amount, started_at, status_at, expires_at, check_at)
SELECT id, $2, due, $3, $3, $4, $5 FROM charge WHERE application_id = $1
RETURNING amount`;

/** Starts an attempt to pay. It is written down before the cashier hears of it, so that no money is ever taken for an order we do not know. */
@Injectable()
export class BeginPayment {
  private readonly log = new Logger(BeginPayment.name);

  constructor(
    private readonly database: Database,
    private readonly checkPayments: CheckPayments,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PAYMENTS_PARTS) private readonly parts: PaymentsParts,
  ) {}

  async begin(attempt: Attempt): Promise<Result<{ readonly url: string }, NotBegun>> {
    const { cashier, isOwed } = this.parts;
    if (!cashier) return err('not-possible');
    if (isOwed && !(await isOwed(attempt.applicationId))) return err('nothing-due');
    await this.checkPayments.checkApplication(attempt.applicationId); // an earlier attempt may have been paid, the notice still on its way: nobody pays twice
    const order = await this.start(attempt);
    return order ? this.open(order, cashier) : err('nothing-due');
  }

  private async start({ applicationId, subject, locale, returnUrl }: Attempt): Promise<Order | undefined> {
    const [orderNumber, now] = [newOrderNumber(), this.clock.now()];
    const [expiresAt, checkAt] = [new Date(now.getTime() + minutesToPay * 60_000), new Date(now.getTime() + firstCheckMs)];
    const [started] = await this.database.transaction(async (query) => {
      const isDue = (await query(lock, [applicationId])).length === 1;
      return isDue ? query<{ amount: number }>(start, [applicationId, orderNumber, now, expiresAt, checkAt]) : [];
    });
    return started && { orderNumber, amount: started.amount, subject, locale, expiresAt, returnUrl: returnUrl(orderNumber) };
  }

  private async open(order: Order, cashier: Cashier): Promise<Result<{ readonly url: string }, NotBegun>> {
    try {
      return ok(await cashier.begin(order));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.log.warn({ event: 'cashier_silent', error });
      return err('cashier-silent');
    }
  }
}
