import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { AccessLedger } from '@yichuang/accounts';
import { isReference } from '@yichuang/kernel';
import { mayReprint, ReadCase } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';

import { CasePapers } from '../cases/case-papers.js';
import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { counterOf } from './counter-of.js';
import { receiptPage } from './receipt-page.js';

@Controller('counter/receipts/:reference')
export class ReceiptController {
  constructor(
    private readonly readCase: ReadCase,
    private readonly accessLedger: AccessLedger,
    private readonly papers: CasePapers,
    private readonly offices: Offices,
  ) {}

  @Get()
  async show(@AtDesk() { visit, officer }: OfficerVisit, @Param('reference') reference: string): Promise<string> {
    const the = isReference(reference) ? await this.readCase.find(reference) : undefined;
    if (!the || !mayReprint(officer, the)) throw new NotFoundException();
    await this.accessLedger.record(officer.id, the.id);
    const { documents, uploads } = await this.papers.listFor(the.id);
    const receipt = documents.find(({ kind }) => kind === 'receipt');
    return visit.show(receiptPage({ visit, officer, the, uploads, receipt, counter: this.offices.find(counterOf(the.log[0])?.office ?? '')?.name }));
  }
}
