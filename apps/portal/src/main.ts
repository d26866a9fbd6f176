import 'reflect-metadata';

import { startDoor } from '@yichuang/door';

import { prepare } from './door/prepare.js';
import { PortalModule } from './portal.module.js';

await startDoor({ name: 'portal', module: PortalModule, port: ({ portalPort }) => portalPort, prepare });
