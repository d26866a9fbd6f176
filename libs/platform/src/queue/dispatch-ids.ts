import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bull';

import type { Metrics } from '../metrics/metrics.js';
import { within } from '../within.js';
import { priorities, toJobs, type IdJob, type Turn } from './id-job.js';
import type { QueueTraits } from './queue-traits.js';

const REDIS_LIMIT_MS = 2_000;
/** Jobs sent in one round trip. */
const ROUND = 16;
/** Ids kept while Redis is slow; more are left to the sweep. */
const MOST_WAITING = 10_000;

const turns: readonly Turn[] = ['first', 'later'];

/** Most ids in a job that may take its time, so that it soon makes room for another. */
const LATER_SIZE = 4;

interface JobToAdd {
  readonly data: IdJob;
  readonly opts: { readonly priority: number };
}

/**
 * Tells the workers of a queue which rows are due, after the commit that wrote them. A hint only: when Redis is away the
 * ids are dropped and counted, and the sweep finds the rows.
 */
export abstract class DispatchIds implements OnApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);
  private readonly sent = this.metrics.counter(`yichuang_${this.traits.rows}_dispatched_total`, `How many ${this.traits.rows} were handed to Bull`);
  private readonly dropped = this.metrics.counter(`yichuang_${this.traits.rows}_dropped_total`, `How many ${this.traits.rows} were left to the sweep because Redis did not take them`);
  private readonly waiting: Record<Turn, number[]> = { first: [], later: [] };
  private round?: Promise<void>;
  private failing = false;

  constructor(
    private readonly queue: Queue<IdJob>,
    private readonly metrics: Metrics,
    private readonly traits: QueueTraits,
  ) {}

  /** Returns at once and never throws; what gathers while a round trip is under way goes with the next. */
  dispatch(ids: readonly number[], turn: Turn = 'first'): void {
    const room = MOST_WAITING - this.waiting[turn].length;
    this.waiting[turn].push(...ids.slice(0, room));
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
    const turn = turns.find((each) => this.waiting[each].length > 0);
    if (this.round || !turn) return;
    const size = turn === 'first' ? this.traits.jobSize : LATER_SIZE;
    const jobs = toJobs(this.waiting[turn].splice(0, ROUND * size), size).map((data) => ({ data, opts: { priority: priorities[turn] } }));
    this.round = this.send(jobs).finally(() => {
      this.round = undefined;
      this.next();
    });
  }

  private async send(jobs: readonly JobToAdd[]): Promise<void> {
    const count = jobs.reduce((sum, { data }) => sum + data.ids.length, 0);
    try {
      await within(REDIS_LIMIT_MS, 'Adding jobs', this.add(jobs));
      this.sent.inc(count);
      if (this.failing) this.log.log(`Redis takes ${this.traits.rows} again`);
      this.failing = false;
    } catch (error) {
      this.drop(turns.reduce((sum, turn) => sum + this.waiting[turn].splice(0).length, count), (error as Error).message);
    }
  }

  private async add(jobs: readonly JobToAdd[]): Promise<void> {
    const { status } = this.queue.client;
    if (status !== 'ready') throw new Error(`the connection is ${status}`);
    const [only, ...more] = jobs;
    const added = only && more.length === 0 ? [await this.queue.add(only.data, only.opts)] : await this.queue.addBulk([...jobs]); // several cost a transaction of Redis
    if (added.some(({ id }) => !id)) throw new Error('Redis refused a job');
  }

  private drop(count: number, reason: string): void {
    this.dropped.inc(count);
    if (!this.failing) this.log.warn(`The ${this.traits.rows} are left to the sweep: ${reason}`);
    this.failing = true;
  }
}
