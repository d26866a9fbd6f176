import { Controller, Get, Inject, Param } from '@nestjs/common';
import { catalogue } from '@yichuang/house';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { OwnVisit } from '../visit/params.js';
import type { SignedVisit } from '../visit/visit.js';
import { applicationPage } from './application-page.js';
import { OwnApplication } from './own-application.js';
import { ReadApplication } from './read-application.js';

@Controller('applications/:reference')
export class ApplicationController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly readApplication: ReadApplication,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const surroundings = await this.readApplication.read(application);
    return visit.show(applicationPage({ ...surroundings, visit, application, service: catalogue.get(application.serviceId), today: this.clock.today() }));
  }
}
