import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { isReference } from '@yichuang/kernel';
import { HandInCorrection, OwnCase, type Handed, type OpenCase } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { ApiProblem, invalid, invalidIn, notFound } from '../api/api-problem.js';
import { Callers } from '../api/callers.js';
import { localeOf } from '../api/locale-of.js';
import { OwnUploads } from '../api/own-uploads.js';
import { readBody } from '../api/read-body.js';
import { describedCorrection } from './describe-correction.js';

const notOpen = new ApiProblem(409, { zh: '现在没有需要补正的内容', en: 'Nothing is asked for at the moment' });

/** What was asked for of a caller's own application, once, and what they hand in for it. */
@Controller('api/v1/applications/:reference/correction')
export class ApiCorrectionController {
  constructor(
    private readonly callers: Callers,
    private readonly ownCase: OwnCase,
    private readonly handInCorrection: HandInCorrection,
    private readonly uploads: OwnUploads,
  ) {}

  @Get()
  async describe(@Param('reference') reference: string, @Req() request: FastifyRequest): Promise<object> {
    const { id } = await this.callers.get(request);
    const the = await this.own(reference, id);
    if (!the.correction) throw notFound;
    return describedCorrection(the, the.correction, localeOf(request));
  }

  @Post()
  @HttpCode(200)
  async handIn(@Param('reference') reference: string, @Req() request: FastifyRequest, @Body() body: unknown): Promise<object> {
    const { id } = await this.callers.get(request);
    const the = await this.own(reference, id);
    const handed = readHanded(body);
    await this.uploads.require(id, handed.materials);
    const done = await this.handInCorrection.handIn(reference, id, handed);
    if (!done.ok) throw 'notOpen' in done.error ? notOpen : invalidIn('answers', done.error.problems);
    await this.uploads.attach(the.id, id, handed.materials);
    const { state } = await this.own(reference, id);
    return { reference, state, complete: done.value === 'complete' };
  }

  private async own(reference: string, accountId: number): Promise<OpenCase> {
    const found = isReference(reference) ? await this.ownCase.find(reference, accountId) : undefined;
    if (!found) throw notFound;
    return found;
  }
}

function readHanded(body: unknown): Handed {
  const { sets, materials } = readBody(body, ['answers', 'replies']);
  const wrong = Object.entries(sets.replies).filter(([, reply]) => typeof reply !== 'string');
  if (wrong.length > 0) throw invalid(wrong.map(([number]) => ({ pointer: `/replies/${number}`, code: 'type', message: { zh: '应为文字', en: 'A text is expected' } })));
  return { answers: sets.answers, materials, replies: sets.replies as Record<string, string> };
}
