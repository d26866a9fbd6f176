import { NestFactory } from '@nestjs/core';
import { houseModule } from '@yichuang/house';

import { consume } from './consume.js';

/** The worker of the house, up to the decision. */
export async function renewalWorker(): Promise<undefined> {
  consume(await NestFactory.createApplicationContext(houseModule(), { logger: ['error'], abortOnError: false }));
}
