import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import type { Config } from '@yichuang/platform';

import { ensureBuilt } from '../../scripts/ensure-built.mjs';

const entry = join(import.meta.dirname, '..', '..', 'dist', 'apps', 'cashier', 'src', 'main.js');

/** The sandbox cashier as a process of its own, as `npm start` runs it. */
export interface CashierProcess {
  /** Presses a button of a hosted page, as a browser without scripts does, and answers the page that comes. */
  press(url: string, fields: Readonly<Record<string, string>>): Promise<string>;
  /** Ends it as a crash would, and starts it again under the same address. */
  crash(): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** @param environment what the process needs, CASHIER_URL among it */
export async function openCashier(environment: NodeJS.ProcessEnv): Promise<CashierProcess> {
  await ensureBuilt();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const started = fork(entry, { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child = started;
    await new Promise<void>((resolve, reject) => {
      started.once('message', () => resolve());
      started.once('exit', (code) => reject(new Error(`The cashier did not start: ${code}`)));
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = child;
    child = undefined;
    if (ended) await new Promise<void>((resolve) => ended.once('exit', () => resolve()).kill(signal));
  };
  await start();
  return {
    start,
    stop: () => end('SIGTERM'),
    crash: async () => {
      await end('SIGKILL');
      await start();
    },
    press: async (url, fields) => (await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })).text(),
  };
}

/** The variables under which a cashier and the house find each other. */
export function cashierEnvironment({ databaseUrl, redisUrl, queuePrefix, secretKey }: Config, port: number): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    QUEUE_PREFIX: queuePrefix,
    SECRET_KEY: secretKey.toString('hex'),
    SANDBOX: '1',
    LOG_LEVEL: 'error',
    CASHIER_PORT: String(port),
    CASHIER_URL: `http://127.0.0.1:${port}`,
  };
}
