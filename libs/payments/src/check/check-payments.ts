import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock, Fen } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { Cashier } from '../cashier/cashier.js';
import { PAYMENTS_PARTS, type PaymentsParts } from '../parts.js';
import { refundNumberOf } from '../payment/numbers.js';
import { TakeNews } from '../payment/take-news.js';
import { claimDue, claimStarted, giveBackClaim, type Claimed } from './claim.js';

const patienceMs = 3_000;

const refunded = `UPDATE payment SET status = 'refunded', status_at = $2, check_at = NULL, error = NULL WHERE id = $1 AND status = 'refund-due'`;

/**
 * Asks the cashier about payments whose end is not known and has money given back that is due: nothing waits for a
 * notice for ever. Any number of processes may do it at once.
 */
@Injectable()
export class CheckPayments {
  private readonly log = new Logger(CheckPayments.name);

  constructor(
    private readonly database: Database,
    private readonly news: TakeNews,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PAYMENTS_PARTS) private readonly parts: PaymentsParts,
  ) {}

  /** One round. @returns how many payments were looked at. */
  async checkDue(): Promise<number> {
    const { cashier } = this.parts;
    return cashier ? this.checkAll(await claimDue(this.clock.now(), this.database.query), cashier) : 0;
  }

  /**
   * Asks at once about every attempt to pay for this application whose end is not known, except those being asked
   * about. Somebody waits for it: after three seconds the asking goes on without them.
   */
  async checkApplication(applicationId: number): Promise<void> {
    const { cashier } = this.parts;
    if (!cashier) return;
    const checked = this.checkAll(await claimStarted(applicationId, this.clock.now(), this.database.query), cashier);
    let patience: NodeJS.Timeout | undefined;
    await Promise.race([checked, new Promise((resolve) => (patience = setTimeout(resolve, patienceMs)))]);
    clearTimeout(patience);
  }

  private async checkAll(claimed: readonly Claimed[], cashier: Cashier): Promise<number> {
    await Promise.all(claimed.map((each) => this.check(each, cashier)));
    return claimed.length;
  }

  /** Never throws: when the claim cannot even be given back, it ends by itself. */
  private async check(claimed: Claimed, cashier: Cashier): Promise<void> {
    const trouble = await this.tryCheck(claimed, cashier);
    try {
      await giveBackClaim(claimed, trouble, this.clock.now(), this.database.query);
    } catch (error) {
      this.log.error({ event: 'payment_claim_not_given_back', payment: claimed.id, error });
    }
  }

  /** @returns what went wrong; the next round tries again. */
  private async tryCheck(claimed: Claimed, cashier: Cashier): Promise<string | null> {
    try {
      return claimed.received === null ? await this.ask(claimed, cashier) : await this.refund(claimed, claimed.received, cashier);
    } catch (error) {
      this.log.error({ event: 'payment_check_failed', payment: claimed.id, status: claimed.status, error });
      return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 1000) : 'unknown';
    }
  }

  private async ask({ orderNumber }: Claimed, cashier: Cashier): Promise<null> {
    const news = await cashier.query(orderNumber);
    const taken = await this.database.transaction((query) => this.news.take(orderNumber, news, 'answer', query));
    taken?.afterwards();
    return null;
  }

  private async refund({ id, orderNumber }: Claimed, received: Fen, cashier: Cashier): Promise<string | null> {
    const answer = await cashier.refund(orderNumber, refundNumberOf(orderNumber), received);
    if (answer.state === 'refunded') await this.database.query(refunded, [id, this.clock.now()]);
    if (answer.state !== 'refused') return null;
    this.log.error({ event: 'refund_refused', payment: id, reason: answer.reason });
    return `refused: ${answer.reason}`;
  }
}
