import 'reflect-metadata';

import { startApp } from '@yichuang/platform';

import { CashierModule } from './cashier.module.js';
import { prepare } from './prepare.js';

await startApp({ name: 'cashier', module: CashierModule, port: (config) => config.cashierPort, prepare });
