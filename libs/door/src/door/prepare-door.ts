import cookie from '@fastify/cookie';
import serveStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { assetsFolder } from '../site/assets-folder.js';
import { DoorHeaders } from './door-headers.js';

/** A page is encoded once, not a first time for its length and a second time for the wire. */
const encode = (payload: unknown): unknown => (typeof payload === 'string' ? Buffer.from(payload) : payload);

/** Plugins and hooks of every door: the headers of every answer, cookies, the files of pages. */
export async function prepareDoor(app: NestFastifyApplication): Promise<void> {
  const { values } = app.get(DoorHeaders);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(values);
    done();
  });
  server.addHook('onSend', (_request, _reply, payload, done) => done(null, encode(payload)));
  await app.register(cookie);
  await app.register(serveStatic, { root: assetsFolder, prefix: '/assets/', maxAge: '365d', immutable: true, index: false });
}
