import { NestFactory } from '@nestjs/core';

import { BareModule } from './bare-module.js';
import { consume } from './consume.js';

export async function bareWorker(): Promise<undefined> {
  consume(await NestFactory.createApplicationContext(BareModule, { logger: false, abortOnError: false }));
}
