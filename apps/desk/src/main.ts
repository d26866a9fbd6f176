import 'reflect-metadata';

import { startApp } from '@yichuang/platform';

import { DeskModule } from './desk.module.js';

await startApp({ name: 'desk', module: DeskModule, port: (config) => config.deskPort });
