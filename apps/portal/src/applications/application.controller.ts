import { Controller, Get, Inject, Param } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import type { Clock } from '@yichuang/kernel';
import { Inbox } from '@yichuang/notices';
import { amendableUntil } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { applicationPage } from './application-page.js';
import { OwnApplication } from './own-application.js';
import { ReadApplication } from './read-application.js';

@Controller('applications/:reference')
export class ApplicationController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly readApplication: ReadApplication,
    private readonly inbox: Inbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const [surroundings, notices] = await Promise.all([this.readApplication.read(application), this.inbox.listFor(application.id)]);
    return visit.show(applicationPage({ ...surroundings, notices, visit, application, service: catalogue.get(application.serviceId), today: this.clock.today(), mayAmend: amendableUntil(application, this.clock.now()) !== undefined }));
  }
}
