import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { Inbox } from '@yichuang/notices';

import { noticePage } from './notice-page.js';
import { noticesPage } from './notices-page.js';

const PAGE = 20;
const idOf = (text: unknown): number | undefined => (typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined);

@Controller('notices')
export class NoticesController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit, @Query('before') before?: unknown): Promise<string> {
    const found = await this.inbox.listOwn(visit.account.id, PAGE + 1, idOf(before));
    return visit.show(noticesPage({ visit, notices: found.slice(0, PAGE), hasMore: found.length > PAGE }));
  }

  /** Opening is reading. */
  @Get(':id')
  async open(@OwnVisit() visit: SignedVisit, @Param('id') id: string): Promise<string> {
    const notice = await this.inbox.open(idOf(id) ?? 0, visit.account.id);
    if (!notice) throw new NotFoundException();
    return visit.show(noticePage({ visit, notice }));
  }
}
