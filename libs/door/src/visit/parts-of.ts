import type { Multipart } from '@fastify/multipart';
import { BadRequestException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { statusOf } from '../errors/status-of.js';

type Options = NonNullable<Parameters<FastifyRequest['parts']>[0]>;

/**
 * The parts of a form, as they come in.
 * @throws BadRequestException for a form that breaks off or has no boundary: that is no fault of ours
 */
export async function* partsOf(request: FastifyRequest, options?: Options): AsyncGenerator<Multipart, void> {
  try {
    yield* request.parts(options);
  } catch (error) {
    if (statusOf(error) >= 500) throw new BadRequestException();
    throw error;
  }
}
