import serveStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { keepRawBodies } from '@yichuang/platform';
import { securityHeaders } from '@yichuang/web';

import { assetsFolder } from './pages/assets-folder.js';

/** Signed calls keep their bytes; pages get their headers and the style sheet of the house. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  keepRawBodies(app, '/orders');
  app.getHttpAdapter().getInstance().addHook('onRequest', (_request, reply, done) => {
    reply.headers(securityHeaders({ https: false }));
    done();
  });
  await app.register(serveStatic, { root: assetsFolder, prefix: '/assets/', maxAge: '365d', immutable: true, index: false });
}
