import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { PayloadTooLargeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest, preParsingAsyncHookHandler } from 'fastify';

const bodies = new WeakMap<FastifyRequest, Buffer>();

/** Fastify counts a body only after this, and anybody may send one. */
async function* atMost(bytes: number, chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > bytes) throw new PayloadTooLargeException();
    yield chunk;
  }
}

const keep: preParsingAsyncHookHandler = async (request, _reply, payload) => {
  const chunks = payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>; // else a refusal would end the connection before its answer
  const body = await buffer(atMost(request.routeOptions.bodyLimit, chunks));
  bodies.set(request, body);
  return Readable.from(body);
};

/** Keeps the bytes of bodies as they came in, for routes below `prefix`, whose messages are signed. Others pay nothing for it. */
export function keepRawBodies(app: NestFastifyApplication, prefix: string): void {
  app.getHttpAdapter().getInstance().addHook('onRoute', (route) => {
    if (route.url.startsWith(prefix)) route.preParsing = keep;
  });
}

/** The body of a request as it came in; empty when it had none. */
export const rawBodyOf = (request: FastifyRequest): Buffer => bodies.get(request) ?? Buffer.alloc(0);
