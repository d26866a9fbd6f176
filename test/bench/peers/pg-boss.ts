import PgBoss from 'pg-boss';

import { receivedSql, receivedValues } from './received.js';
import { inOneJob, type JobData, type Means, type Way } from './way.js';

const QUEUE = 'decide';
const BATCH = 64;
const FETCHERS = 2;
const sql = receivedSql('SELECT 1');

async function open({ databaseUrl }: Means): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2 });
  boss.on('error', (error) => console.error(error));
  await boss.start();
  await boss.createQueue(QUEUE);
  return boss;
}

/** The job is written in the application's transaction; jobs are fetched many at a time, without a pause while there are more. */
export const pgBoss: Way = {
  async sender(means) {
    const boss = await open(means);
    return (arrival) =>
      means.database.transaction(async (query) => {
        await query(sql, receivedValues(arrival));
        await boss.send(QUEUE, { id: arrival.id }, { db: { executeSql: async (text, values) => ({ rows: await query(text, values) }) } });
      });
  },
  async work(means, steps) {
    const boss = await open(means);
    const decide = inOneJob(steps);
    for (let fetcher = 0; fetcher < FETCHERS; fetcher += 1) {
      const id: string = await boss.work<JobData>(QUEUE, { batchSize: BATCH, pollingIntervalSeconds: 0.5 }, async (jobs) => {
        await Promise.all(jobs.map(({ data }) => decide(data.id)));
        if (jobs.length === BATCH) boss.notifyWorker(id);
      });
    }
  },
};
