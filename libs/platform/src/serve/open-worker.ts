import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { loadConfig } from '../config/load-config.js';
import { logToOutput } from '../log/log-to-output.js';
import { openInside } from './open-inside.js';
import type { Running } from './running.js';

export interface Worker {
  readonly name: string;
  readonly module: Type;
}

/** Starts a process without a door; its module's hooks begin and end the work. */
export async function openWorker({ name, module }: Worker): Promise<Running> {
  const app = await NestFactory.createApplicationContext(module, { logger: logToOutput(loadConfig(process.env)), abortOnError: false });
  return openInside({ name, app });
}
