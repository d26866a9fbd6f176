import { Logger } from '@nestjs/common';

import { ConfigError } from '../config/config-error.js';
import { atFullSpeed } from './at-full-speed.js';
import { openDoor, type Door } from './open-door.js';
import { openWorker, type Worker } from './open-worker.js';
import type { Running } from './running.js';
import { within } from '../within.js';

const CLOSE_LIMIT_MS = 10_000;

/** The part of `process` that a life needs. */
export interface Surroundings {
  once(event: string, listener: (reason: unknown) => void): unknown;
  send?(message: object): unknown;
  exit(code: number): void;
}

const log = new Logger('Process');

/** Opens a web door as this process. */
export const startApp = (door: Door): Promise<void> => live(() => openDoor(door), process);

/** Runs a worker as this process. */
export const startWorker = (worker: Worker): Promise<void> => live(() => openWorker(worker), process);

/**
 * Opens, tells the parent where (`{ ready, url, internalUrl }`), and closes in order within ten seconds on SIGTERM, on
 * SIGINT and when the parent is gone. After a failure nobody caught, the process ends: the claims it held expire.
 */
export async function live(open: () => Promise<Running>, surroundings: Surroundings): Promise<void> {
  for (const fault of ['uncaughtException', 'unhandledRejection']) {
    surroundings.once(fault, (error) => {
      log.fatal('Nobody caught this', error);
      surroundings.exit(1);
    });
  }
  try {
    const running = await open();
    atFullSpeed();
    endOn(['SIGTERM', 'SIGINT', 'disconnect'], running, surroundings);
    const { name, url, internalUrl } = running;
    log.log(`${name} is ready`, { url, internalUrl });
    surroundings.send?.({ ready: true, url, internalUrl });
  } catch (error) {
    log.fatal(error instanceof ConfigError ? error.message : error);
    surroundings.exit(1);
  }
}

function endOn(events: readonly string[], running: Running, surroundings: Surroundings): void {
  let ending = false;
  const end = async (event: string): Promise<void> => {
    if (ending) return;
    ending = true;
    log.log(`${running.name} ends on ${event}`);
    try {
      await within(CLOSE_LIMIT_MS, 'Closing', running.close());
      surroundings.exit(0);
    } catch (error) {
      log.error('Did not close in order', error);
      surroundings.exit(1);
    }
  };
  for (const event of events) surroundings.once(event, () => void end(event));
}
