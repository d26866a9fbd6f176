import { Controller, Get, Inject, Query } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { listUndelivered } from '@yichuang/notices';
import { CLOCK, Database } from '@yichuang/platform';

import { wholeOf } from '../steps/read-filter.js';
import { messagesPage } from './messages-page.js';

const pageSize = 50;

/** What did not reach applicants outside the portal, so that somebody can write or call. */
@Controller('messages')
export class MessagesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit, @Query('before') before?: unknown): Promise<string> {
    const older = wholeOf(before);
    const found = await listUndelivered({ limit: pageSize + 1, ...(older !== undefined && { before: older }) }, this.database.query);
    const messages = found.slice(0, pageSize);
    const next = found.length > pageSize ? messages.at(-1)?.id : undefined;
    return visit.show(messagesPage({ locale: visit.locale, now: this.clock.now(), messages, ...(next !== undefined && { next }) }));
  }
}
