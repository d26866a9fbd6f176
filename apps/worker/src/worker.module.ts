import { Module } from '@nestjs/common';
import { houseModule } from '@yichuang/house';

import { Consumer } from './consumer.js';
import { CounterRounds } from './counter-rounds.js';
import { HandedInUploads } from './handed-in-uploads.js';
import { LooseUploads } from './loose-uploads.js';
import { NoticeConsumer } from './notice-consumer.js';
import { NoticeRounds } from './notice-rounds.js';
import { PaymentRounds } from './payment-rounds.js';
import { Reporter } from './reporter.js';
import { Sweeper } from './sweeper.js';
import { UploadRounds } from './upload-rounds.js';

/** The house without a web door: takes steps and notices from their queues, asks the cashier and lets time act. */
@Module({ imports: [houseModule()], providers: [Consumer, Sweeper, Reporter, NoticeConsumer, NoticeRounds, PaymentRounds, CounterRounds, HandedInUploads, LooseUploads, UploadRounds] })
export class WorkerModule {}
