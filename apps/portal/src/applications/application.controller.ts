import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DocumentStore, UploadStore } from '@yichuang/documents';
import { catalogue } from '@yichuang/house';
import type { Clock } from '@yichuang/kernel';
import { Applications } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { CLOCK } from '@yichuang/platform';

import { OwnVisit } from '../visit/params.js';
import type { SignedVisit } from '../visit/visit.js';
import { applicationPage } from './application-page.js';
import { OwnApplication } from './own-application.js';

@Controller('applications/:reference')
export class ApplicationController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly applications: Applications,
    private readonly documents: DocumentStore,
    private readonly uploads: UploadStore,
    private readonly offices: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const { id, serviceId, officeCode } = application;
    const [actions, clocks, assessment, documents, uploads] = await Promise.all([
      this.applications.listActions(id),
      this.applications.listClocks(id),
      this.applications.findAssessment(id),
      this.documents.listFor(id),
      this.uploads.listFor(id),
    ]);
    const office = officeCode === null ? undefined : this.offices.find(officeCode);
    return visit.show(applicationPage({ visit, application, service: catalogue.get(serviceId), actions, clocks, assessment, documents, uploads, office, today: this.clock.today() }));
  }
}
