import { NaturalBatch } from '../batching/natural-batch.js';
import type { Handler } from './id-queue.js';

/** Most jobs that are handled as one. */
const MOST_JOBS = 2;
/** Several times what a set takes; who is slow, as when a register of others is, holds up nobody for longer. */
const PATIENCE_MS = 50;

/**
 * Handles together the jobs that come while another is handled: a set costs two statements, whatever its size. What may
 * take its time stays by itself and waits for nothing. When jobs fail together, each is handled again alone.
 */
export function together(handler: Handler): Handler {
  const batch = new NaturalBatch<readonly number[], undefined>(
    async (jobs) => {
      await handler(jobs.flat(), 'first');
      return jobs.map(() => undefined);
    },
    { max: MOST_JOBS, parallel: 1, patienceMs: PATIENCE_MS },
  );
  return (ids, turn) => (turn === 'first' ? batch.add(ids) : handler(ids, turn));
}
