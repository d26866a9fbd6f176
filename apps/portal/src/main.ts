import 'reflect-metadata';

import { startApp } from '@yichuang/platform';

import { withoutLanguage } from './door/language.js';
import { prepare } from './door/prepare.js';
import { PortalModule } from './portal.module.js';

await startApp({ name: 'portal', module: PortalModule, port: ({ portalPort }) => portalPort, rewriteUrl: ({ url = '/' }) => withoutLanguage(url), prepare });
