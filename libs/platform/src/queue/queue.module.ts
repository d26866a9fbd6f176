import { BullModule, getQueueToken } from '@nestjs/bull';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Queue } from 'bull';

import { Config } from '../config/config.js';
import { Metrics } from '../metrics/metrics.js';
import { Dispatch } from './dispatch.js';
import type { DispatchIds } from './dispatch-ids.js';
import type { IdJob } from './id-job.js';
import type { IdQueue } from './id-queue.js';
import { QueueConnections } from './queue-connections.js';
import type { QueueTraits } from './queue-traits.js';
import { StepQueue } from './step-queue.js';

/** A queue, and the classes under which Nest finds its two ends. */
export interface QueueOptions extends QueueTraits {
  readonly dispatch: new (...ends: ConstructorParameters<typeof DispatchIds>) => DispatchIds;
  readonly queue: new (...ends: ConstructorParameters<typeof IdQueue>) => IdQueue;
}

@Module({ providers: [QueueConnections], exports: [QueueConnections] })
class QueueConnectionsModule {}

/** Bull chooses the job ids: one of ours would be ignored for ever when Redis lost the job but kept its name. */
const jobOptions = { removeOnComplete: 1_000, removeOnFail: 1_000, attempts: 3, backoff: { type: 'exponential', delay: 500 }, stackTraceLimit: 1 };

const bullQueue = (name: string): DynamicModule =>
  BullModule.registerQueueAsync({
    name,
    imports: [QueueConnectionsModule],
    inject: [Config, QueueConnections],
    useFactory: ({ queuePrefix }: Config, { create }: QueueConnections) => ({
      prefix: queuePrefix,
      createClient: create,
      defaultJobOptions: jobOptions,
      settings: { lockDuration: 10_000, stalledInterval: 10_000, maxStalledCount: 3 },
    }),
  });

@Module({})
class QueueModule {}

/** A queue of Bull for ids of rows, with connections of its own, so that none waits for another. */
export const queueModule = ({ dispatch, queue, ...traits }: QueueOptions): DynamicModule => ({
  module: QueueModule,
  global: true,
  imports: [bullQueue(traits.name)],
  providers: [
    { provide: dispatch, inject: [getQueueToken(traits.name), Metrics], useFactory: (bull: Queue<IdJob>, metrics: Metrics) => new dispatch(bull, metrics, traits) },
    { provide: queue, inject: [getQueueToken(traits.name)], useFactory: (bull: Queue<IdJob>) => new queue(bull) },
  ],
  exports: [dispatch, queue],
});

export const oneWindowQueue = queueModule({ name: 'one-window', rows: 'steps', jobSize: 128, dispatch: Dispatch, queue: StepQueue });
