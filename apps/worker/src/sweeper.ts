import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { ReportWorker, Sweep } from '@yichuang/one-window';
import { CLOCK, StepQueue } from '@yichuang/platform';

import { Rounds } from './rounds.js';

const everyMs = 2000;
const shortestGraceMs = 5000;
const longestGraceMs = 60_000;

/**
 * Looks every two seconds for what only time brings about. While the queue is busy a waiting step is not lost yet, so
 * the grace grows with the busy spell; once the queue is empty, all that still waits is lost.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(Sweeper.name);
  private readonly rounds = new Rounds(() => this.round(), everyMs);
  private busySince: number | undefined;

  constructor(
    private readonly sweep: Sweep,
    private readonly queue: StepQueue,
    private readonly worker: ReportWorker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async round(): Promise<void> {
    try {
      const swept = await this.sweep.sweep(await this.graceMs());
      this.worker.swept();
      if (Object.values(swept).some((count: number) => count > 0)) this.log.log({ event: 'swept', ...swept });
    } catch (error) {
      this.log.error({ event: 'sweep_failed', error });
    }
  }

  private async graceMs(): Promise<number> {
    const now = this.clock.now().getTime();
    const waiting = await this.waiting();
    this.busySince = waiting === 0 ? undefined : (this.busySince ?? now);
    const busyMs = this.busySince === undefined ? 0 : now - this.busySince;
    return Math.min(Math.max(shortestGraceMs, 3 * busyMs), longestGraceMs);
  }

  /** Messages in the queue; none when Redis is away, for then everything that waits is lost. */
  private async waiting(): Promise<number> {
    try {
      const { waiting, delayed } = await this.queue.depth();
      return waiting + delayed;
    } catch (error) {
      this.log.warn({ event: 'queue_unreachable', error });
      return 0;
    }
  }
}
