import { atFullSpeed } from '@yichuang/platform';

/** A part in the measurement that runs as a process of its own; answers its address when it has one. */
export type Role = (...args: string[]) => Promise<string | undefined>;

const roles: Readonly<Record<string, () => Promise<Role>>> = {
  'bare-server': async () => (await import('./roles/bare-server.js')).bareServer,
  'bare-worker': async () => (await import('./roles/bare-worker.js')).bareWorker,
  'renewal-worker': async () => (await import('./roles/renewal-worker.js')).renewalWorker,
  'peer-server': async () => (await import('./peers/peer-server.js')).peerServer,
  'peer-worker': async () => (await import('./peers/peer-worker.js')).peerWorker,
  plain: async () => (await import('./roles/plain.js')).plain,
};

/** Plays one role until the parent ends this process. */
export async function playRole([name = '', ...args]: readonly string[]): Promise<void> {
  const load = roles[name];
  if (!load) throw new Error(`There is no role ${name}`);
  for (const end of ['disconnect', 'SIGTERM']) process.once(end, () => process.exit(0));
  const url = await (await load())(...args);
  atFullSpeed();
  process.send?.({ ready: true, url });
}
