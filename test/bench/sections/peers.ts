import type { Contender } from '../contender.js';
import { startRole } from '../start-process.js';
import type { Surroundings } from '../surroundings.js';

export interface Peer {
  readonly way: string;
  readonly work: 'bare' | 'renewal';
  readonly count: number;
  /** A job for each step instead of one for each application. */
  readonly steps?: 'one-by-one';
}

export async function startPeer({ way, work, count, steps = undefined }: Peer, { env }: Surroundings): Promise<Contender> {
  const server = await startRole(env, 'peer-server', way, work);
  return { name: way, count, server, worker: await startRole(env, 'peer-worker', way, work, steps ?? 'at-once') };
}

export const stopAll = async (contenders: readonly Contender[]): Promise<void> => {
  await Promise.all(contenders.flatMap(({ server, worker }) => [server.stop(), worker.stop()]));
};
