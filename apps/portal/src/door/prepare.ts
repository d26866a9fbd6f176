import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { uploadLimits } from '@yichuang/documents';
import { DoorHeaders, prepareDoor } from '@yichuang/door';
import { keepRawBodies } from '@yichuang/platform';

import { PublicPages } from './public-pages.js';

/** Pages that are the same for everybody are answered first; all others go the way of every door. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  const [headers, pages] = [app.get(DoorHeaders), app.get(PublicPages)];
  const publicHeaders = { ...headers.values, ...pages.headers };
  app.getHttpAdapter().getInstance().addHook('onRequest', (request, reply, done) => {
    const page = request.method === 'GET' && request.headers.cookie === undefined ? pages.find(request.originalUrl) : undefined;
    if (page) reply.hijack().raw.writeHead(200, { ...publicHeaders, 'content-length': page.length }).end(page); // the rest of Fastify's way costs more than the page
    else done();
  });
  app.getHttpAdapter().getInstance().addHook('onRequest', ({ url }, reply, done) => {
    if (url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done();
  });
  keepRawBodies(app, '/payments/');
  await prepareDoor(app);
  await app.register(multipart, { limits: uploadLimits });
}
