import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import { answersFromText, chosenIn, type Answers, type PostedText, type Service } from '@yichuang/definition';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { Drafts, FillIn, PreCheck } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import { editedRows } from '@yichuang/web';

import { getService } from '../services/get-service.js';
import { applyPage } from './apply-page.js';
import { concernsApplicant } from './concerns-applicant.js';

@Controller('services/:id/apply')
export class ApplyController {
  constructor(
    private readonly drafts: Drafts,
    private readonly preCheck: PreCheck,
    private readonly fillIn: FillIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async form(@OwnVisit() visit: SignedVisit, @Param('id') id: string): Promise<string> {
    const service = getService(id);
    const draft = await this.drafts.find(visit.account.id, service.id);
    const filledIn = await this.fillIn.complete(service, partyOf(visit.account), draft?.answers ?? {});
    return visit.show(applyPage({ visit, service, ...filledIn, today: this.clock.today() }));
  }

  @Post()
  async answer(@OwnVisit() visit: SignedVisit, @Param('id') id: string, @Body() posted: PostedText): Promise<string> {
    const service = getService(id);
    const edited = editedRows(posted);
    const filledIn = await this.fillIn.correct(service, partyOf(visit.account), answersFromText(service.fields, edited ?? posted), chosenIn(posted));
    const { materials } = await this.keep(visit, service, filledIn.answers);
    const page = { visit, service, ...filledIn, today: this.clock.today() };
    if (edited) return visit.show(applyPage(page));
    const checked = service.form.validate(filledIn.answers, { today: page.today });
    if (!checked.ok) return visit.show(applyPage({ ...page, problems: checked.error }), 422);
    const { materials: findings } = await this.preCheck.check(service, partyOf(visit.account), checked.value, materials.map(({ material }) => material));
    return visit.goTo(`/services/${service.id}/${findings.some(concernsApplicant) ? 'materials' : 'check'}`);
  }

  /** Answers are kept also when they are wrong: nobody types twice. */
  private async keep({ account }: SignedVisit, service: Service, answers: Answers) {
    const draft = await this.drafts.find(account.id, service.id);
    return this.drafts.save(account.id, service.id, { answers, materials: draft?.materials ?? [] });
  }
}
