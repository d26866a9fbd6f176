import { Body, Controller, Headers, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Callers } from './callers.js';
import { readSubmission } from './read-submission.js';
import { Receive } from './receive.js';
import { SubmitPace } from './submit-pace.js';

/** The hot path: one session look-up in memory, one validation, one group commit. */
@Controller('api/v1/applications')
export class SubmissionsController {
  constructor(
    private readonly callers: Callers,
    private readonly receive: Receive,
    private readonly pace: SubmitPace,
  ) {}

  @Post()
  async submit(
    @Body() body: unknown,
    @Headers('idempotency-key') key: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const account = await this.callers.get(request);
    this.pace.take(account.id);
    const { reference, receivedAt, answerBy, repeated } = await this.receive.receive(account, readSubmission(body, key));
    reply.header('location', `/api/v1/applications/${reference}`);
    if (repeated) reply.header('idempotency-replayed', 'true');
    return { reference, state: 'received', receivedAt, answerBy };
  }
}
