import { Controller, Get, Param } from '@nestjs/common';
import { UploadStore } from '@yichuang/documents';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import { Applications, OwnLifeEvents } from '@yichuang/one-window';

import { OwnApplication } from './own-application.js';
import { receiptPage } from './receipt-page.js';

@Controller('applications/:reference/receipt')
export class ReceiptController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly applications: Applications,
    private readonly uploads: UploadStore,
    private readonly lifeEvents: OwnLifeEvents,
  ) {}

  @Get()
  async show(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const [clocks, uploads, lifeEvent] = await Promise.all([this.applications.listClocks(application.id), this.uploads.listFor(application.id), this.lifeEvents.findOf(application.id)]);
    return visit.show(receiptPage({ visit, application, service: catalogue.get(application.serviceId), uploads, lifeEvent, answerBy: clocks.find(({ kind }) => kind === 'K1')?.dueOn }));
  }
}
