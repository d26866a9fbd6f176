import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { Drafts, PreCheck, type NotReceived } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { getService } from '../services/get-service.js';
import { checkPage } from './check-page.js';
import { HandIn } from './hand-in.js';
import { incomplete, sentBack } from './sent-back.js';

const sentBefore: Text = { zh: '这份申请此前已经提交', en: 'This application was sent before' };

@Controller('services/:id/check')
export class CheckController {
  constructor(
    private readonly drafts: Drafts,
    private readonly preCheck: PreCheck,
    private readonly handIn: HandIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async check(@OwnVisit() visit: SignedVisit, @Param('id') id: string): Promise<string> {
    const service = getService(id);
    const draft = await this.drafts.find(visit.account.id, service.id);
    if (!draft) return visit.goTo(`/services/${id}/apply`);
    const checked = service.form.validate(draft.answers, { today: this.clock.today() });
    if (!checked.ok) return visit.goTo(`/services/${id}/apply`, { kind: 'notice', text: incomplete });
    const [submitter, handedIn] = [partyOf(visit.account), draft.materials.map(({ material }) => material)];
    const [assessment, barred, offered] = await Promise.all([
      this.preCheck.check(service, submitter, checked.value, handedIn),
      this.preCheck.findBar(service, submitter, checked.value),
      this.preCheck.offered(service, submitter, checked.value),
    ]); // asked together, each register is asked once
    return visit.show(checkPage({ visit, service, answers: checked.value, assessment, barred, offered }));
  }

  @Post()
  async send(@OwnVisit() visit: SignedVisit, @Param('id') id: string): Promise<string> {
    const service = getService(id);
    const draft = await this.drafts.find(visit.account.id, service.id);
    if (!draft) return visit.goTo('/applications', { kind: 'notice', text: sentBefore });
    const sent = await this.handIn.handIn(service, visit.account, draft);
    return sent.ok ? visit.goTo(`/applications/${sent.value.reference}/receipt`) : this.refuse(visit, service.id, sent.error);
  }

  private async refuse(visit: SignedVisit, serviceId: string, refusal: NotReceived): Promise<string> {
    if ('keyReused' in refusal) {
      await this.drafts.discard(visit.account.id, serviceId);
      return visit.goTo('/applications', { kind: 'notice', text: sentBefore });
    }
    const { page, text } = sentBack(refusal.problems);
    return visit.goTo(`/services/${serviceId}/${page}`, { kind: 'notice', text });
  }
}
