import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { Charges, CheckPayments, type Charge, type PaymentRecord } from '@yichuang/payments';

import { OwnApplication } from '../applications/own-application.js';
import { BeginAttempt } from './begin-attempt.js';
import { notBegunWords } from './not-begun-words.js';
import { paymentPage } from './payment-page.js';

interface Found {
  readonly charge: Charge;
  readonly payment: PaymentRecord;
}

/** Leads to the cashier and tells, afterwards, how it went: from what the cashier told us, never from the address the browser brings. */
@Controller('applications/:reference/payments')
export class PaymentsController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly beginAttempt: BeginAttempt,
    private readonly charges: Charges,
    private readonly checkPayments: CheckPayments,
  ) {}

  @Post()
  async begin(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const begun = await this.beginAttempt.begin(application, visit.locale);
    return begun.ok ? visit.goToAddress(begun.value.url) : visit.goTo(`/applications/${reference}`, { kind: 'notice', text: notBegunWords[begun.error] });
  }

  @Get(':orderNumber')
  async show(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string, @Param('orderNumber') orderNumber: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const before = await this.find(application.id, orderNumber);
    if (before.payment.status !== 'started') return visit.show(paymentPage({ visit, application, ...before }));
    await this.checkPayments.checkApplication(application.id);
    return visit.show(paymentPage({ visit, application, ...(await this.find(application.id, orderNumber)) }));
  }

  private async find(applicationId: number, orderNumber: string): Promise<Found> {
    const charge = await this.charges.find(applicationId);
    const payment = charge?.payments.find((each) => each.orderNumber === orderNumber && each.channel === 'cashier');
    if (!charge || !payment) throw new NotFoundException();
    return { charge, payment };
  }
}
