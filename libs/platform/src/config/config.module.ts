import { Global, Module } from '@nestjs/common';
import { systemClock } from '@yichuang/kernel';

import { CLOCK } from '../clock/clock.js';
import { Config } from './config.js';
import { loadConfig } from './load-config.js';

/** The configuration and the clock: what a command-line tool needs besides the database. */
@Global()
@Module({
  providers: [
    { provide: Config, useFactory: () => loadConfig(process.env) },
    { provide: CLOCK, useValue: systemClock },
  ],
  exports: [Config, CLOCK],
})
export class ConfigModule {}
