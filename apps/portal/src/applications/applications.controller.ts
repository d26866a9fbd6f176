import { Controller, Get, Query } from '@nestjs/common';
import { Applications } from '@yichuang/one-window';

import { OwnVisit } from '../visit/params.js';
import type { SignedVisit } from '../visit/visit.js';
import { applicationsPage } from './applications-page.js';

const PAGE = 20;

@Controller('applications')
export class ApplicationsController {
  constructor(private readonly applications: Applications) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit, @Query('before') before?: unknown): Promise<string> {
    const after = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : undefined;
    const found = await this.applications.listOwn(visit.account.id, PAGE + 1, after);
    return visit.show(applicationsPage({ visit, applications: found.slice(0, PAGE), hasMore: found.length > PAGE }));
  }
}
