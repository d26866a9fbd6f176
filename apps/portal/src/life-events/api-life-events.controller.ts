import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import { catalogue } from '@yichuang/house';
import type { Clock } from '@yichuang/kernel';
import { OwnLifeEvents, TakeUp, type OwnLifeEvent } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

import { ApiProblem, invalidIn, notFound } from '../api/api-problem.js';
import { Callers } from '../api/callers.js';
import { localeOf } from '../api/locale-of.js';
import { readBody } from '../api/read-body.js';
import { describedLifeEvent, describedOwnLifeEvent } from './describe-life-event.js';
import { notNow } from './not-now.js';

/** Life events over the API: the same as on the pages. */
@Controller('api/v1')
export class ApiLifeEventsController {
  constructor(
    private readonly callers: Callers,
    private readonly own: OwnLifeEvents,
    private readonly takeUp: TakeUp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('life-events')
  list(@Req() request: FastifyRequest): object {
    return { lifeEvents: catalogue.listLifeEvents().map((event) => describedLifeEvent(event, localeOf(request))) };
  }

  @Post('life-events/:id')
  async begin(@Param('id') id: string, @Req() request: FastifyRequest, @Body() body: unknown): Promise<object> {
    const account = await this.callers.get(request);
    const event = catalogue.findLifeEvent(id);
    if (!event) throw notFound;
    const checked = event.form.validate(readBody(body, ['form']).sets.form, { today: this.clock.today() });
    if (!checked.ok) throw invalidIn('form', checked.error);
    const key = await this.own.begin(account.id, event, checked.value, await this.takeUp.plan(event, partyOf(account), checked.value));
    return describedOwnLifeEvent(await this.get(key, account.id));
  }

  @Get('my-life-events')
  async listOwn(@Req() request: FastifyRequest): Promise<object> {
    const { id } = await this.callers.get(request);
    return { lifeEvents: (await this.own.list(id)).map(describedOwnLifeEvent) };
  }

  @Get('my-life-events/:key')
  async progress(@Param('key') key: string, @Req() request: FastifyRequest): Promise<object> {
    const { id } = await this.callers.get(request);
    return describedOwnLifeEvent(await this.get(key, id));
  }

  /** The answers that are known, and the key to apply with, by which the application belongs to the life event. */
  @Post('my-life-events/:key/steps/:service')
  @HttpCode(200)
  async takeStep(@Param('key') key: string, @Param('service') service: string, @Req() request: FastifyRequest): Promise<object> {
    const account = await this.callers.get(request);
    const draft = await this.takeUp.takeUp(await this.get(key, account.id), service, partyOf(account));
    if (!draft) throw new ApiProblem(409, notNow);
    return { serviceId: service, form: draft.answers, idempotencyKey: draft.key };
  }

  private async get(key: string, accountId: number): Promise<OwnLifeEvent> {
    const own = await this.own.find(key, accountId);
    if (!own) throw notFound;
    return own;
  }
}
