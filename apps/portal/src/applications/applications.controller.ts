import { Controller, Get, Query } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { Inbox } from '@yichuang/notices';
import { Applications, OwnLifeEvents } from '@yichuang/one-window';

import { applicationsPage } from './applications-page.js';

const PAGE = 20;

@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly applications: Applications,
    private readonly inbox: Inbox,
    private readonly lifeEvents: OwnLifeEvents,
  ) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit, @Query('before') before?: unknown): Promise<string> {
    const after = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : undefined;
    const [found, unread, lifeEvents] = await Promise.all([
      this.applications.listOwn(visit.account.id, PAGE + 1, after),
      this.inbox.countUnread(visit.account.id),
      after === undefined ? this.lifeEvents.list(visit.account.id) : [],
    ]);
    return visit.show(applicationsPage({ visit, applications: found.slice(0, PAGE), hasMore: found.length > PAGE, lifeEvents: lifeEvents.filter(({ endedAt }) => endedAt === null), unread }));
  }
}
