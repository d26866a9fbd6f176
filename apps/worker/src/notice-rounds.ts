import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { AskReports, EnqueueDeliveries } from '@yichuang/notices';

import { Rounds } from './rounds.js';

const everyMs = 1000;

/** Once a second: enqueues the deliveries that are due, and asks what became of those sent. */
@Injectable()
export class NoticeRounds implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly log = new Logger(NoticeRounds.name);
  private readonly enqueues = this.rounds('enqueue', () => this.enqueueDeliveries.enqueue());
  private readonly reports = this.rounds('ask', () => this.askReports.ask());
  private stopped?: Promise<unknown>;

  constructor(
    private readonly enqueueDeliveries: EnqueueDeliveries,
    private readonly askReports: AskReports,
  ) {}

  onApplicationBootstrap(): void {
    this.enqueues.start();
    this.reports.start();
  }

  /** Begins nothing more; what is under way may wait for the gateway while the queues close. */
  onModuleDestroy(): void {
    this.stopped = Promise.all([this.enqueues.stop(), this.reports.stop()]);
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
