import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ReportWorker, RollUp } from '@yichuang/one-window';

import { Rounds } from './rounds.js';

const everyMs = 2000;

/** Tells operators every two seconds that this worker lives and what it does, and counts the minutes that have passed. */
@Injectable()
export class Reporter implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(Reporter.name);
  private readonly rounds = [
    new Rounds(() => this.attempt('report_failed', () => this.worker.report()), everyMs),
    new Rounds(() => this.attempt('roll_up_failed', () => this.rollUp.rollUp()), everyMs),
  ];

  constructor(
    private readonly worker: ReportWorker,
    private readonly rollUp: RollUp,
  ) {}

  onApplicationBootstrap(): void {
    for (const round of this.rounds) round.start();
  }

  async onModuleDestroy(): Promise<void> {
    for (const round of this.rounds) await round.stop();
    await this.attempt('report_failed', () => this.worker.leave());
  }

  /** A round that fails is followed by the next. */
  private async attempt(event: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error({ event, error });
    }
  }
}
