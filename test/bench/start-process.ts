import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface Started {
  /** Empty for a worker. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Start {
  readonly entry: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Starts a process and resolves when it says that it is ready, as the apps of the house do. */
export async function startProcess({ entry, args = [], env }: Start): Promise<Started> {
  const child = fork(entry, args, { env, execArgv: [...process.execArgv, ...profileInto(env['BENCH_PROFILE'])], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const ready = await Promise.race([readyOf(child), ended.then(() => undefined)]);
  if (!ready) throw new Error(`${[entry, ...args].join(' ')} did not start`);
  return {
    url: ready.url ?? '',
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** With BENCH_PROFILE, a folder, every process leaves its CPU profile there. */
const profileInto = (folder: string | undefined): string[] => (folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []);

interface Ready {
  readonly url?: string;
}

async function readyOf(child: ReturnType<typeof fork>): Promise<Ready> {
  const [message] = (await once(child, 'message')) as [Ready];
  return message;
}

/** A role of this program as a process. */
export const startRole = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Started> =>
  startProcess({ entry: process.argv[1] as string, args: ['--role', ...args], env });
