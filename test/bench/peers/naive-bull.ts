import Bull from 'bull';

import { receivedSql, receivedValues } from './received.js';
import { CONCURRENCY, type Way } from './way.js';

interface StepData {
  readonly id: number;
  readonly step: number;
}

const sql = receivedSql('SELECT 1');
const open = (redisUrl: string) => new Bull<StepData>('naive', redisUrl, { prefix: 'bench-naive', defaultJobOptions: { removeOnComplete: true, removeOnFail: true } });

/** The job is added after the commit, and the next step's job after the step before. */
export const naiveBull: Way = {
  async sender({ database, redisUrl }) {
    const queue = open(redisUrl);
    return async (arrival) => {
      await database.constant(sql, receivedValues(arrival));
      await queue.add({ id: arrival.id, step: 0 });
    };
  },
  async work({ redisUrl }, steps) {
    const queue = open(redisUrl);
    void queue.process(CONCURRENCY, async ({ data: { id, step } }) => {
      await steps[step]?.(id);
      if (step + 1 < steps.length) await queue.add({ id, step: step + 1 });
    });
  },
};
