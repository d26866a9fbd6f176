import { makeWorkerUtils, run } from 'graphile-worker';

import { receivedSql, receivedValues } from './received.js';
import { CONCURRENCY, inOneJob, type JobData, type Way } from './way.js';

const sql = receivedSql(`SELECT graphile_worker.add_job('decide', json_build_object('id', $1))`);

/** The job is written by the statement that stores the application. */
export const graphileWorker: Way = {
  async sender({ database, databaseUrl }) {
    const utils = await makeWorkerUtils({ connectionString: databaseUrl });
    await utils.migrate();
    await utils.release();
    return async (arrival) => void (await database.constant(sql, receivedValues(arrival)));
  },
  async work({ databaseUrl }, steps) {
    const decide = inOneJob(steps);
    await run({
      connectionString: databaseUrl,
      concurrency: CONCURRENCY,
      maxPoolSize: CONCURRENCY,
      pollInterval: 500,
      noHandleSignals: true,
      taskList: { decide: (payload) => decide((payload as JobData).id) },
    });
  },
};
