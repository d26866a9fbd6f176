import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
