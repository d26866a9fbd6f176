import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import { Charges } from '@yichuang/payments';

import { OwnApplication } from '../applications/own-application.js';
import { feeReceiptPage } from './fee-receipt-page.js';

@Controller('applications/:reference/fee-receipt')
export class FeeReceiptController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly charges: Charges,
  ) {}

  @Get()
  async show(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const charge = await this.charges.find(application.id);
    const payment = charge?.payments.find(({ status }) => status === 'paid');
    if (!charge || !payment) throw new NotFoundException();
    return visit.show(feeReceiptPage({ visit, application, service: catalogue.get(application.serviceId), charge, payment }));
  }
}
