import { BullModule } from '@nestjs/bull';
import { Global, Module } from '@nestjs/common';

import { Config } from '../config/config.js';
import { Dispatch } from './dispatch.js';
import { QueueConnections } from './queue-connections.js';
import { ONE_WINDOW } from './step-job.js';
import { StepQueue } from './step-queue.js';

@Module({ providers: [QueueConnections], exports: [QueueConnections] })
class QueueConnectionsModule {}

/** Bull chooses the job ids: one of ours would be ignored for ever when Redis lost the job but kept its name. */
const jobOptions = { removeOnComplete: 1_000, removeOnFail: 1_000, attempts: 3, backoff: { type: 'exponential', delay: 500 }, stackTraceLimit: 1 };

const oneWindowQueue = BullModule.registerQueueAsync({
  name: ONE_WINDOW,
  imports: [QueueConnectionsModule],
  inject: [Config, QueueConnections],
  useFactory: ({ queuePrefix }: Config, { create }: QueueConnections) => ({
    prefix: queuePrefix,
    createClient: create,
    defaultJobOptions: jobOptions,
    settings: { lockDuration: 10_000, stalledInterval: 10_000, maxStalledCount: 3 },
  }),
});

@Global()
@Module({ imports: [oneWindowQueue], providers: [Dispatch, StepQueue], exports: [Dispatch, StepQueue] })
export class QueueModule {}
