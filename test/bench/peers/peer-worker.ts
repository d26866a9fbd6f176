import type { Database } from '@yichuang/platform';

import { assessed, decide, granted, routed } from './decide.js';
import { openErrand, type Errand } from './errand.js';
import { openMeans } from './open-means.js';
import { CONCURRENCY } from './way.js';
import { getWay } from './ways.js';
import { writeEvidence, writeGrant, writeLines } from './write-decision.js';

type Step = (id: number) => Promise<void>;

/** Everything in one transaction. */
const atOnce = (errand: Errand, database: Database): Step => async (id) => {
  const decision = await decide(id, errand, database);
  await database.transaction(async (query) => {
    await writeLines(decision, [routed(decision), assessed(decision), granted(decision)], query);
    await writeEvidence(decision, query);
    await writeGrant(decision, errand, query);
  });
};

/** Each move in a transaction of its own. */
const oneByOne = (errand: Errand, database: Database): Step[] => [
  async (id) => {
    const decision = await decide(id, errand, database);
    await database.transaction((query) => writeLines(decision, [routed(decision)], query));
  },
  async (id) => {
    const decision = await decide(id, errand, database);
    await database.transaction(async (query) => {
      await writeLines(decision, [assessed(decision)], query);
      await writeEvidence(decision, query);
    });
  },
  async (id) => {
    const decision = await decide(id, errand, database);
    await database.transaction(async (query) => {
      await writeLines(decision, [granted(decision)], query);
      await writeGrant(decision, errand, query);
    });
  },
];

/** The worker of a peer; `one-by-one`: a job for each step, else one for each application. */
export async function peerWorker(way = '', work = '', steps = ''): Promise<undefined> {
  const means = await openMeans(CONCURRENCY + 2);
  const errand = await openErrand(work, means.database);
  await getWay(way).work(means, steps === 'one-by-one' ? oneByOne(errand, means.database) : [atOnce(errand, means.database)]);
}
