import { HttpException } from '@nestjs/common';

const TOO_MANY_REQUESTS = 429;

/** Something was done more often than the policy allows. */
export class TooMany extends HttpException {
  constructor(readonly retryAfterSeconds: number) {
    super('Too many requests', TOO_MANY_REQUESTS);
  }
}
