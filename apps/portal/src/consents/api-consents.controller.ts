import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { Consents } from '@yichuang/accounts';
import type { FastifyRequest } from 'fastify';

import { invalid, notFound } from '../api/api-problem.js';
import { Callers } from '../api/callers.js';
import { localeOf } from '../api/locale-of.js';
import { readAnswer, readId } from './read-answer.js';

const noAnswer = invalid([{ pointer: '/answer', code: 'enum', message: { zh: '请回答 given（同意）或者 refused（不同意）', en: 'Answer given or refused' } }]);

/** What others ask the caller to agree to. */
@Controller('api/v1/consents')
export class ApiConsentsController {
  constructor(
    private readonly callers: Callers,
    private readonly consents: Consents,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest): Promise<object> {
    const { documentNumber } = await this.callers.get(request);
    const asked = await this.consents.listAsked(documentNumber);
    return { consents: asked.map(({ statement, ...consent }) => ({ ...consent, id: String(consent.id), statement: statement[localeOf(request)] })) };
  }

  /** The first answer stands; one that was given before, or asked of someone else, is not found. */
  @Post(':id/answer')
  @HttpCode(200)
  async answer(@Param('id') id: string, @Req() request: FastifyRequest, @Body() posted: unknown): Promise<object> {
    const { documentNumber } = await this.callers.get(request);
    const answer = readAnswer(posted);
    if (!answer) throw noAnswer;
    if (!(await this.consents.answer(readId(id), documentNumber, answer))) throw notFound;
    return { id, answer };
  }
}
