import cookie from '@fastify/cookie';
import serveStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { assetsFolder } from '../site/assets-folder.js';
import { DoorHeaders } from './door-headers.js';

const MOST_BYTES_PER_UNIT = 3;
let room = Buffer.allocUnsafeSlow(256 * 1024);

/** A page is encoded in one pass, where there is room for any: not a first time for its length and a second time for the wire. */
function encoded(page: string): Buffer {
  if (page.length * MOST_BYTES_PER_UNIT > room.length) room = Buffer.allocUnsafeSlow(page.length * MOST_BYTES_PER_UNIT);
  return Buffer.from(room.subarray(0, room.write(page)));
}

/** Plugins and hooks of every door: the headers of every answer, cookies, the files of pages. */
export async function prepareDoor(app: NestFastifyApplication): Promise<void> {
  const { values } = app.get(DoorHeaders);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(values);
    done();
  });
  server.addHook('onSend', (_request, _reply, payload, done) => done(null, typeof payload === 'string' ? encoded(payload) : payload));
  await app.register(cookie);
  await app.register(serveStatic, { root: assetsFolder, prefix: '/assets/', maxAge: '365d', immutable: true, index: false });
}
