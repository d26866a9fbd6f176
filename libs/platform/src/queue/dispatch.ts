import { InjectQueue } from '@nestjs/bull';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bull';

import { Metrics } from '../metrics/metrics.js';
import { within } from '../within.js';
import { JOB_SIZE, ONE_WINDOW, toJobs, type StepJob } from './step-job.js';

const REDIS_LIMIT_MS = 2_000;
/** Ids sent in one round trip. */
const ROUND = 16 * JOB_SIZE;
/** Ids kept while Redis is slow; more are left to the sweep. */
const MOST_WAITING = 10_000;

/**
 * Tells the workers which steps are due, after the commit that wrote them. A hint only: when Redis is away the ids are
 * dropped and counted, and the sweep finds the rows.
 */
@Injectable()
export class Dispatch implements OnApplicationShutdown {
  private readonly log = new Logger(Dispatch.name);
  private readonly sent = this.metrics.counter('yichuang_steps_dispatched_total', 'Steps handed to Bull');
  private readonly dropped = this.metrics.counter('yichuang_steps_dropped_total', 'Steps left to the sweep because Redis did not take them');
  private waiting: number[] = [];
  private round?: Promise<void>;
  private failing = false;

  constructor(
    @InjectQueue(ONE_WINDOW) private readonly queue: Queue<StepJob>,
    private readonly metrics: Metrics,
  ) {}

  /** Returns at once and never throws; what gathers while a round trip is under way goes with the next. */
  dispatch(stepIds: readonly number[]): void {
    const room = MOST_WAITING - this.waiting.length;
    this.waiting.push(...stepIds.slice(0, room));
    if (stepIds.length > room) this.drop(stepIds.length - room, 'too many are waiting');
    this.next();
  }

  /** Resolves when everything handed over so far is sent or dropped, in a few seconds at most. */
  async settled(): Promise<void> {
    while (this.round) await this.round;
  }

  onApplicationShutdown(): Promise<void> {
    return this.settled();
  }

  private next(): void {
    if (this.round || this.waiting.length === 0) return;
    this.round = this.send(this.waiting.splice(0, ROUND)).finally(() => {
      this.round = undefined;
      this.next();
    });
  }

  private async send(stepIds: readonly number[]): Promise<void> {
    try {
      await within(REDIS_LIMIT_MS, 'Adding jobs', this.add(stepIds));
      this.sent.inc(stepIds.length);
      if (this.failing) this.log.log('Redis takes steps again');
      this.failing = false;
    } catch (error) {
      this.drop(stepIds.length + this.waiting.splice(0).length, (error as Error).message);
    }
  }

  private async add(stepIds: readonly number[]): Promise<void> {
    const { status } = this.queue.client;
    if (status !== 'ready') throw new Error(`the connection is ${status}`);
    const jobs = await this.queue.addBulk(toJobs(stepIds).map((data) => ({ data })));
    if (jobs.some(({ id }) => !id)) throw new Error('Redis refused a job');
  }

  private drop(count: number, reason: string): void {
    this.dropped.inc(count);
    if (!this.failing) this.log.warn(`Steps are left to the sweep: ${reason}`);
    this.failing = true;
  }
}
