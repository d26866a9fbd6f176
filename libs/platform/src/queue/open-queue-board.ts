import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { IdQueue } from './id-queue.js';

export interface QueueBoard {
  /** Where it is, such as `/bull`. */
  readonly path: string;
  readonly queues: readonly IdQueue[];
  /** Answers instead of the board, or not at all for whoever may look. */
  readonly guard: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/** The board's page has a `<base>`; its files are its own, and what it would load from elsewhere stays out. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

/** Opens Bull Board, to look at and not to touch. It is loaded here, for no other process needs it. */
export async function openQueueBoard(app: NestFastifyApplication, { path, queues, guard }: QueueBoard): Promise<void> {
  const [{ createBullBoard }, { BullAdapter }, { FastifyAdapter }] = await Promise.all([import('@bull-board/api'), import('@bull-board/api/bullAdapter'), import('@bull-board/fastify')]);
  const server = new FastifyAdapter().setBasePath(path);
  createBullBoard({ queues: queues.map(({ ofBull }) => new BullAdapter(ofBull, { readOnlyMode: true })), serverAdapter: server });
  await app
    .getHttpAdapter()
    .getInstance()
    .register(
      async (scope) => {
        scope.addHook('onRequest', guard);
        scope.addHook('onSend', async (_request, reply) => void reply.header('content-security-policy', contentSecurityPolicy));
        await scope.register(server.registerPlugin());
      },
      { prefix: path },
    );
}
