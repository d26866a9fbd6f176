import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MAX_UPLOAD_BYTES } from '@yichuang/documents';

import { DoorHeaders } from './door-headers.js';
import { assetsFolder } from '../site/assets-folder.js';
import { PublicPages } from './public-pages.js';

/** One byte more than is taken, so that the room of documents sees that a file is too large and can say so. */
const limits = { files: 1, fields: 5, fieldSize: 10_000, fileSize: MAX_UPLOAD_BYTES + 1 };

/** Plugins and hooks of the portal: the headers of every answer, then pages that are the same for everybody. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  const [headers, pages] = [app.get(DoorHeaders), app.get(PublicPages)];
  const server = app.getHttpAdapter().getInstance();
  const publicHeaders = { ...headers.values, ...pages.headers };
  server.addHook('onRequest', (request, reply, done) => {
    const page = request.method === 'GET' && request.headers.cookie === undefined ? pages.find(request.originalUrl) : undefined;
    if (page) {
      reply.hijack().raw.writeHead(200, { ...publicHeaders, 'content-length': page.length }).end(page); // the rest of Fastify's way costs more than the page
      return;
    }
    reply.headers(headers.values);
    done();
  });
  await app.register(cookie);
  await app.register(multipart, { limits });
  await app.register(serveStatic, { root: assetsFolder, prefix: '/assets/', maxAge: '365d', immutable: true, index: false });
}
