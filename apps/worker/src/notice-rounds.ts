import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { AskReports, OfferDeliveries } from '@yichuang/notices';

import { Rounds } from './rounds.js';

const everyMs = 1000;

/** Once a second: offers the deliveries that are due to the queue, and asks what became of those sent. */
@Injectable()
export class NoticeRounds implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly log = new Logger(NoticeRounds.name);
  private readonly offers = this.rounds('offer', () => this.offerDeliveries.offer());
  private readonly reports = this.rounds('ask', () => this.askReports.ask());
  private stopped?: Promise<unknown>;

  constructor(
    private readonly offerDeliveries: OfferDeliveries,
    private readonly askReports: AskReports,
  ) {}

  onApplicationBootstrap(): void {
    this.offers.start();
    this.reports.start();
  }

  /** Begins nothing more; what is under way may wait for the gateway while the queues close. */
  onModuleDestroy(): void {
    this.stopped = Promise.all([this.offers.stop(), this.reports.stop()]);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stopped;
  }

  private rounds(what: string, work: () => Promise<unknown>): Rounds {
    const round = async (): Promise<void> => {
      try {
        await work();
      } catch (error) {
        this.log.warn({ event: `notices_${what}_failed`, error });
      }
    };
    return new Rounds(round, everyMs);
  }
}
