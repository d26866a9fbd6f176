import { Controller, Get, Inject, Query } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { isReference, normaliseReference, type Clock, type Text } from '@yichuang/kernel';
import { CaseSteps } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { CLOCK } from '@yichuang/platform';

import { textOf } from '../steps/read-filter.js';
import { casePage } from './case-page.js';

const unknown: Text = { zh: '没有这个编号的办件，请核对16位编号', en: 'There is no case with this reference: look at its 16 digits again' };

/** The trace of a case, by what its applicant says on the phone. */
@Controller('cases')
export class CaseController {
  constructor(
    private readonly cases: CaseSteps,
    private readonly offices: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async find(@OwnVisit() visit: SignedVisit, @Query('reference') given?: unknown): Promise<string> {
    const reference = normaliseReference(textOf(given));
    const trace = isReference(reference) ? await this.cases.find(reference) : undefined;
    const problem = reference && !trace ? unknown : undefined;
    const officeName = (code: string): Text | undefined => this.offices.find(code)?.name;
    return visit.show(casePage({ locale: visit.locale, now: this.clock.now(), reference, officeName, ...(trace && { trace }), ...(problem && { problem }) }), problem ? 404 : 200);
  }
}
