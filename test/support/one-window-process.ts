import { Test, type TestingModule } from '@nestjs/testing';
import type { Clock } from '@yichuang/kernel';
import { OneWindowModule, type OneWindowParts } from '@yichuang/one-window';
import { CLOCK, Config, Log, platformModule, type Migration } from '@yichuang/platform';

import { testConfig } from './config.js';

export interface OneWindowProcess {
  readonly services: Parameters<typeof testConfig>[0];
  readonly migrations: readonly Migration[];
  readonly clock: Clock;
  readonly parts: OneWindowParts;
}

/** A process with the one window and nothing of the house around it. */
export async function openOneWindow({ services, migrations, clock, parts }: OneWindowProcess): Promise<TestingModule> {
  const app = await Test.createTestingModule({ imports: [platformModule({ migrations }), OneWindowModule.forRoot({ useFactory: () => parts })] })
    .overrideProvider(Config)
    .useValue(testConfig(services))
    .overrideProvider(CLOCK)
    .useValue(clock)
    .compile();
  app.useLogger(app.get(Log));
  return app.init();
}
