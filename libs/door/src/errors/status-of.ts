import { HttpException, HttpStatus } from '@nestjs/common';
import { isOutOfReach } from '@yichuang/platform';

/** The status of a refusal: Nest's, Fastify's (a body that is too large), or an error of ours with a `statusCode`. A server behind us that does not answer is told apart; anything else is our fault. */
export function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (isOutOfReach(error)) return HttpStatus.SERVICE_UNAVAILABLE;
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
