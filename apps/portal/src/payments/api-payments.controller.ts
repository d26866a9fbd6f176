import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { isReference, type Text } from '@yichuang/kernel';
import { Applications, type ApplicationDetail } from '@yichuang/one-window';
import { Charges, type NotBegun } from '@yichuang/payments';
import type { FastifyRequest } from 'fastify';

import { ApiProblem, notFound } from '../api/api-problem.js';
import { Callers } from '../api/callers.js';
import { localeOf } from '../api/locale-of.js';
import { BeginAttempt } from './begin-attempt.js';
import { describedCharge } from './describe-charge.js';
import { notBegunWords } from './not-begun-words.js';

const statusOf: Readonly<Record<NotBegun, number>> = { 'nothing-due': 409, 'not-possible': 503, 'cashier-silent': 503 };

/** What a caller's own application owes, and how it is paid. */
@Controller('api/v1/applications/:reference/payments')
export class ApiPaymentsController {
  constructor(
    private readonly callers: Callers,
    private readonly applications: Applications,
    private readonly charges: Charges,
    private readonly beginAttempt: BeginAttempt,
  ) {}

  @Get()
  async list(@Param('reference') reference: string, @Req() request: FastifyRequest): Promise<object> {
    const { id } = await this.own(reference, request);
    return describedCharge(await this.charges.find(id), localeOf(request));
  }

  /** Begins an attempt; the page it answers is for a browser. */
  @Post()
  async begin(@Param('reference') reference: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const begun = await this.beginAttempt.begin(await this.own(reference, request), localeOf(request));
    if (begun.ok) return begun.value;
    throw refusal(begun.error, notBegunWords[begun.error]);
  }

  private async own(reference: string, request: FastifyRequest): Promise<ApplicationDetail> {
    const { id } = await this.callers.get(request);
    const application = isReference(reference) ? await this.applications.findOwn(reference, id) : undefined;
    if (!application) throw notFound;
    return application;
  }
}

const refusal = (reason: NotBegun, title: Text): ApiProblem => new ApiProblem(statusOf[reason], title);
