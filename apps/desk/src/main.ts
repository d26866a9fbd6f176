import 'reflect-metadata';

import { startDoor } from '@yichuang/door';

import { DeskModule } from './desk.module.js';
import { prepare } from './prepare.js';

await startDoor({ name: 'desk', module: DeskModule, port: ({ deskPort }) => deskPort, prepare });
