import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bull';

import { within } from '../within.js';
import { priorities, type IdJob, type Turn } from './id-job.js';

const CLOSE_LIMIT_MS = 8_000;

/** Numbers of jobs, not of rows. */
export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** Does what a job asks for. */
export type Handler = (ids: readonly number[], turn: Turn) => Promise<void>;

/** The receiving end of a queue. */
export abstract class IdQueue implements BeforeApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);
  private closing = false;

  constructor(private readonly queue: Queue<IdJob>) {}

  /** Bull's own queue, for {@link openQueueBoard}. */
  get ofBull(): Queue<IdJob> {
    return this.queue;
  }

  /**
   * Runs `handler` for every job, at most `concurrency` at a time. An error it throws is a fault of transport: the job
   * comes again, three times in all. Faults of a single row are the handler's own business.
   */
  consume(handler: Handler, concurrency = 4): void {
    this.queue
      .process(concurrency, (job) => this.run(job, handler))
      .catch((error: unknown) => {
        if (!this.closing) this.log.error('The queue ended', error);
      });
  }

  /** @throws when Redis does not answer within a second. */
  async depth(): Promise<QueueDepth> {
    const { waiting, active, delayed, failed } = await within(1_000, 'Counting jobs', this.queue.getJobCounts());
    return { waiting, active, delayed, failed };
  }

  /** Takes no more jobs and waits for those under way, eight seconds at most: what is cut off then comes again elsewhere. */
  async close(): Promise<void> {
    this.closing = true;
    try {
      await within(CLOSE_LIMIT_MS, 'Finishing the jobs under way', this.queue.close());
    } catch (error) {
      this.log.warn((error as Error).message);
    }
  }

  /** Jobs end while the database is still there. */
  beforeApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async run(job: Job<IdJob>, handler: Handler): Promise<void> {
    try {
      await handler(job.data.ids, job.opts.priority === priorities.later ? 'later' : 'first');
    } catch (error) {
      this.log.error(`Job ${job.id} failed`, error);
      throw new Error((error as Error).name); // kept in Redis, where no word of a case may be
    }
  }
}
