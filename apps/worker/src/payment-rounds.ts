import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CheckPayments, PaymentFigures, type Figures } from '@yichuang/payments';
import { CLOCK, Metrics } from '@yichuang/platform';

import { Rounds } from './rounds.js';

const everyMs = 2000;

/** Every two seconds: asks the cashier about payments whose time has come, has refunds carried out, and measures what is open. */
@Injectable()
export class PaymentRounds implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(PaymentRounds.name);
  private readonly rounds = new Rounds(() => this.round(), everyMs);
  private readonly gauge = this.metrics.gauge('yichuang_payments', 'Payments that are not at their end, and those that operators should look at', ['what']);

  constructor(
    private readonly checkPayments: CheckPayments,
    private readonly figures: PaymentFigures,
    private readonly metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.rounds.stop();
  }

  private async round(): Promise<void> {
    try {
      await this.checkPayments.checkDue();
      this.show(await this.figures.count(this.clock.now()));
    } catch (error) {
      this.log.error({ event: 'payment_round_failed', error });
    }
  }

  private show(figures: Figures): void {
    for (const [what, count] of Object.entries(figures)) this.gauge.set({ what }, Number(count));
  }
}
