import cookie from '@fastify/cookie';
import serveStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { assetsFolder } from '../site/assets-folder.js';
import { DoorHeaders } from './door-headers.js';

/** Plugins and hooks of every door: the headers of every answer, cookies, the files of pages. */
export async function prepareDoor(app: NestFastifyApplication): Promise<void> {
  const { values } = app.get(DoorHeaders);
  app.getHttpAdapter().getInstance().addHook('onRequest', (_request, reply, done) => {
    reply.headers(values);
    done();
  });
  await app.register(cookie);
  await app.register(serveStatic, { root: assetsFolder, prefix: '/assets/', maxAge: '365d', immutable: true, index: false });
}
