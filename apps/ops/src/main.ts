import 'reflect-metadata';

import { startApp } from '@yichuang/platform';

import { OpsModule } from './ops.module.js';

await startApp({ name: 'ops', module: OpsModule, port: (config) => config.opsPort });
