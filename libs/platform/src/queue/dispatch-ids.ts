import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bull';

import type { Metrics } from '../metrics/metrics.js';
import { within } from '../within.js';
import { toJobs, type IdJob } from './id-job.js';
import type { QueueTraits } from './queue-traits.js';

const REDIS_LIMIT_MS = 2_000;
/** Jobs sent in one round trip. */
const ROUND = 16;
/** Ids kept while Redis is slow; more are left to the sweep. */
const MOST_WAITING = 10_000;

/**
 * Tells the workers of a queue which rows are due, after the commit that wrote them. A hint only: when Redis is away the
 * ids are dropped and counted, and the sweep finds the rows.
 */
export abstract class DispatchIds implements OnApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);
  private readonly sent = this.metrics.counter(`yichuang_${this.traits.rows}_dispatched_total`, `How many ${this.traits.rows} were handed to Bull`);
  private readonly dropped = this.metrics.counter(`yichuang_${this.traits.rows}_dropped_total`, `How many ${this.traits.rows} were left to the sweep because Redis did not take them`);
  private waiting: number[] = [];
  private round?: Promise<void>;
  private failing = false;

  constructor(
    private readonly queue: Queue<IdJob>,
    private readonly metrics: Metrics,
    private readonly traits: QueueTraits,
  ) {}

  /** Returns at once and never throws; what gathers while a round trip is under way goes with the next. */
  dispatch(ids: readonly number[]): void {
    const room = MOST_WAITING - this.waiting.length;
    this.waiting.push(...ids.slice(0, room));
    if (ids.length > room) this.drop(ids.length - room, 'too many are waiting');
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
    this.round = this.send(this.waiting.splice(0, ROUND * this.traits.jobSize)).finally(() => {
      this.round = undefined;
      this.next();
    });
  }

  private async send(ids: readonly number[]): Promise<void> {
    try {
      await within(REDIS_LIMIT_MS, 'Adding jobs', this.add(ids));
      this.sent.inc(ids.length);
      if (this.failing) this.log.log(`Redis takes ${this.traits.rows} again`);
      this.failing = false;
    } catch (error) {
      this.drop(ids.length + this.waiting.splice(0).length, (error as Error).message);
    }
  }

  private async add(ids: readonly number[]): Promise<void> {
    const { status } = this.queue.client;
    if (status !== 'ready') throw new Error(`the connection is ${status}`);
    const jobs = await this.queue.addBulk(toJobs(ids, this.traits.jobSize).map((data) => ({ data })));
    if (jobs.some(({ id }) => !id)) throw new Error('Redis refused a job');
  }

  private drop(count: number, reason: string): void {
    this.dropped.inc(count);
    if (!this.failing) this.log.warn(`The ${this.traits.rows} are left to the sweep: ${reason}`);
    this.failing = true;
  }
}
