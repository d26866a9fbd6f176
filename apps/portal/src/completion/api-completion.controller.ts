import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { isReference } from '@yichuang/kernel';
import { OwnCase, ReportCompletion } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { ApiProblem, invalidIn, notFound } from '../api/api-problem.js';
import { Callers } from '../api/callers.js';
import { OwnUploads } from '../api/own-uploads.js';
import { readBody } from '../api/read-body.js';

const notOpen = new ApiProblem(409, { zh: '现在没有需要办理的后续', en: 'There is no next step to take at the moment' });

/** What the holder of a permit brings back. */
@Controller('api/v1/applications/:reference/completion')
export class ApiCompletionController {
  constructor(
    private readonly callers: Callers,
    private readonly ownCase: OwnCase,
    private readonly reportCompletion: ReportCompletion,
    private readonly uploads: OwnUploads,
  ) {}

  @Post()
  @HttpCode(200)
  async report(@Param('reference') reference: string, @Req() request: FastifyRequest, @Body() body: unknown): Promise<object> {
    const { id } = await this.callers.get(request);
    const the = isReference(reference) ? await this.ownCase.find(reference, id) : undefined;
    if (!the) throw notFound;
    const { sets, materials } = readBody(body, ['form']);
    await this.uploads.require(id, materials);
    const reported = await this.reportCompletion.report(reference, id, { answers: sets.form, materials });
    if (!reported.ok) throw 'notOpen' in reported.error ? notOpen : invalidIn('form', reported.error.problems);
    await this.uploads.attach(the.id, id, materials);
    return { reference, state: 'completing' };
  }
}
