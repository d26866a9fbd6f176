import { Module } from '@nestjs/common';
import { houseModule } from '@yichuang/house';

import { Consumer } from './consumer.js';
import { Sweeper } from './sweeper.js';

/** The house without a web door: takes steps from the queue and lets time act. */
@Module({ imports: [houseModule()], providers: [Consumer, Sweeper] })
export class WorkerModule {}
