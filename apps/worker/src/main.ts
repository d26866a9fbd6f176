import 'reflect-metadata';

import { startWorker } from '@yichuang/platform';

import { WorkerModule } from './worker.module.js';

await startWorker({ name: 'worker', module: WorkerModule });
