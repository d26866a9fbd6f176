import { Controller, Get, Query, Req } from '@nestjs/common';
import { Inbox } from '@yichuang/notices';
import type { FastifyRequest } from 'fastify';

import { Callers } from '../api/callers.js';
import { localeOf } from '../api/locale-of.js';

const pageSize = 20;

/** A caller's own messages, newest first. */
@Controller('api/v1/notices')
export class ApiNoticesController {
  constructor(
    private readonly callers: Callers,
    private readonly inbox: Inbox,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Query('after') after?: unknown): Promise<object> {
    const { id } = await this.callers.get(request);
    const cursor = typeof after === 'string' && /^\d{1,15}$/.test(after) ? Number(after) : undefined;
    const found = await this.inbox.listOwn(id, pageSize + 1, cursor);
    const shown = found.slice(0, pageSize);
    const locale = localeOf(request);
    return {
      notices: shown.map(({ id: notice, reference, serviceId, title, body, at, readAt }) => ({ id: String(notice), reference, serviceId, title: title[locale], body: body[locale], at, readAt })),
      next: found.length > pageSize ? String(shown.at(-1)?.id) : null,
    };
  }
}
