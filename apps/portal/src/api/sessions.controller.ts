import { Body, Controller, Delete, HttpCode, Post, Req } from '@nestjs/common';
import { Sessions, SignIn, type SignInRefusal } from '@yichuang/accounts';
import { TooMany } from '@yichuang/door';
import type { FastifyRequest } from 'fastify';

import { ApiProblem } from './api-problem.js';
import { Callers } from './callers.js';

type Posted = Readonly<Record<string, unknown>> | undefined;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly callers: Callers,
  ) {}

  @Post()
  async create(@Body() posted: Posted, @Req() request: FastifyRequest): Promise<{ token: string; expiresAt: Date }> {
    const checked = await this.signIn.signIn({ login: textOf(posted?.login), password: textOf(posted?.password), address: request.ip });
    if (!checked.ok) throw refusal(checked.error);
    return this.sessions.create(checked.value.id, 'bearer');
  }

  @Delete('current')
  @HttpCode(204)
  async end(@Req() request: FastifyRequest): Promise<void> {
    await this.callers.get(request);
    await this.sessions.end(this.callers.tokenOf(request));
  }
}

const refusal = (refused: SignInRefusal): Error => (refused.reason === 'too-many' ? new TooMany(refused.retryAfterSeconds) : new ApiProblem(401, refused.message));
