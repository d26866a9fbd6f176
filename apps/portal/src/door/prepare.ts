import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MAX_UPLOAD_BYTES } from '@yichuang/documents';
import { DoorHeaders, prepareDoor } from '@yichuang/door';
import { keepRawBodies } from '@yichuang/platform';

import { PublicPages } from './public-pages.js';

/** One byte more than is taken, so that the room of documents sees that a file is too large and can say so. */
const limits = { files: 1, fields: 5, fieldSize: 10_000, fileSize: MAX_UPLOAD_BYTES + 1 };

/** Pages that are the same for everybody are answered first; all others go the way of every door. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  const [headers, pages] = [app.get(DoorHeaders), app.get(PublicPages)];
  const publicHeaders = { ...headers.values, ...pages.headers };
  app.getHttpAdapter().getInstance().addHook('onRequest', (request, reply, done) => {
    const page = request.method === 'GET' && request.headers.cookie === undefined ? pages.find(request.originalUrl) : undefined;
    if (page) reply.hijack().raw.writeHead(200, { ...publicHeaders, 'content-length': page.length }).end(page); // the rest of Fastify's way costs more than the page
    else done();
  });
  keepRawBodies(app, '/payments/');
  await prepareDoor(app);
  await app.register(multipart, { limits });
}
