import { fileURLToPath } from 'node:url';

import { race, ratio } from '../contender.js';
import { median, type Figure } from '../figures.js';
import { startProcess, startRole } from '../start-process.js';
import { forgetApplications, type Surroundings } from '../surroundings.js';
import { fillGrantable, restoreLicences } from './grantable-citizens.js';
import { startPeer, stopAll } from './peers.js';
import { readyApplicants, renewalRequests } from './renewal-requests.js';

const OURS = 'one window';
const PEERS = ['pg-boss', 'graphile-worker', 'naive Bull'];
const ROUNDS = 3;

/** The portal as it is, listening on any free port. */
export const startPortal = (surroundings: Surroundings) => startProcess({ entry: fileURLToPath(new URL('../../../apps/portal/src/main.js', import.meta.url)), env: surroundings.env });

/** The renewal with sign-in, validation, facts, conditions, effect and documents' records, against the same done job by job. */
export async function renewal(surroundings: Surroundings): Promise<Figure[]> {
  const { database } = surroundings;
  await forgetApplications(surroundings);
  const citizens = await fillGrantable(database.query);
  const applicants = await readyApplicants(citizens, database);
  const prepare = async (count: number): Promise<Buffer[]> => {
    await forgetApplications(surroundings);
    await restoreLicences(database.query);
    return renewalRequests(applicants.slice(0, count));
  };
  const contenders = [{ name: OURS, count: citizens.length, server: await startPortal(surroundings), worker: await startRole(surroundings.env, 'renewal-worker') }];
  for (const way of PEERS) contenders.push(await startPeer({ way, work: 'renewal', count: Math.min(600, citizens.length) }, surroundings));
  try {
    return figuresOf(await race({ surroundings, contenders, rounds: ROUNDS, prepare }));
  } finally {
    await stopAll(contenders);
  }
}

function figuresOf(rates: ReadonlyMap<string, readonly number[]>): Figure[] {
  const speeds = [...rates].map(([way, perSecond]): Figure => ({ name: `renewalPerSecond: ${way}`, words: `Renewal, ${way}: applications`, value: median(perSecond), unit: '/s' }));
  const ratios = PEERS.map((way): Figure => ({ name: `ratio: ${way}`, words: `One window ÷ ${way}`, value: ratio(rates, OURS, way), unit: '×' }));
  const best = Math.min(...ratios.map(({ value }) => value));
  return [...speeds, ...ratios, { name: 'ratioToBestPeer', words: 'G1r  one window ÷ the best of them', value: best, unit: '×', goal: 4 }];
}
