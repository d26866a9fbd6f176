import { Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { DocumentStore } from '@yichuang/documents';
import { catalogue } from '@yichuang/house';
import { isReference } from '@yichuang/kernel';
import { Applications, Withdraw, type ApplicationDetail } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { ApiProblem, notFound } from './api-problem.js';
import { Callers } from './callers.js';
import { describedAction } from './describe-action.js';
import { describedApplication, describedDocument, listedApplication } from './describe-application.js';
import { localeOf } from './locale-of.js';

const pageSize = 20;

/** A caller's own applications; another person's is the same as none. */
@Controller('api/v1/applications')
export class ApiApplicationsController {
  constructor(
    private readonly callers: Callers,
    private readonly applications: Applications,
    private readonly documents: DocumentStore,
    private readonly withdraw: Withdraw,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Query('after') after?: string): Promise<object> {
    const { id } = await this.callers.get(request);
    const cursor = after && /^\d{1,15}$/.test(after) ? Number(after) : undefined;
    const page = await this.applications.listOwn(id, pageSize + 1, cursor);
    const shown = page.slice(0, pageSize);
    return { applications: shown.map(listedApplication), next: page.length > pageSize ? String(shown.at(-1)?.id) : null };
  }

  @Get(':reference')
  async describe(@Param('reference') reference: string, @Req() request: FastifyRequest): Promise<object> {
    const application = await this.own(reference, request);
    const [clocks, assessment, documents] = await Promise.all([
      this.applications.listClocks(application.id),
      this.applications.findAssessment(application.id),
      this.documents.listFor(application.id),
    ]);
    return describedApplication({ application, service: catalogue.get(application.serviceId), clocks, assessment, documents }, localeOf(request));
  }

  @Get(':reference/actions')
  async actions(@Param('reference') reference: string, @Req() request: FastifyRequest): Promise<object> {
    const { id } = await this.own(reference, request);
    const [actions, assessment] = await Promise.all([this.applications.listActions(id), this.applications.findAssessment(id)]);
    return { actions: actions.map((action) => describedAction(action, assessment)) };
  }

  @Get(':reference/documents')
  async listDocuments(@Param('reference') reference: string, @Req() request: FastifyRequest): Promise<object> {
    const { id } = await this.own(reference, request);
    const documents = await this.documents.listFor(id);
    return { documents: documents.map((document) => describedDocument(document, localeOf(request))) };
  }

  @Get(':reference/documents/:id')
  async document(@Param('reference') reference: string, @Param('id') id: string, @Req() request: FastifyRequest): Promise<StreamableFile> {
    const application = await this.own(reference, request);
    const document = (await this.documents.listFor(application.id)).find((each) => String(each.id) === id && each.madeAt);
    if (!document) throw notFound;
    return new StreamableFile(await this.documents.getFile(document), { type: 'application/pdf', disposition: 'attachment; filename="document.pdf"' });
  }

  @Post(':reference/withdrawal')
  @HttpCode(200)
  async withdrawal(@Param('reference') reference: string, @Req() request: FastifyRequest): Promise<object> {
    const { id } = await this.callers.get(request);
    if (!isReference(reference)) throw notFound;
    const withdrawn = await this.withdraw.withdraw(reference, id);
    if (withdrawn.ok) return { reference, state: withdrawn.value };
    if (withdrawn.error === 'not-found') throw notFound;
    throw new ApiProblem(409, { zh: '已经作出决定，不能撤回', en: 'A decision is made: the application can no longer be withdrawn' });
  }

  private async own(reference: string, request: FastifyRequest): Promise<ApplicationDetail> {
    const { id } = await this.callers.get(request);
    const application = isReference(reference) ? await this.applications.findOwn(reference, id) : undefined;
    if (!application || !catalogue.find(application.serviceId)) throw notFound;
    return application;
  }
}
