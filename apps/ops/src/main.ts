import 'reflect-metadata';

import { startDoor } from '@yichuang/door';

import { OpsModule } from './ops.module.js';
import { prepare } from './prepare.js';

await startDoor({ name: 'ops', module: OpsModule, port: ({ opsPort }) => opsPort, prepare });
