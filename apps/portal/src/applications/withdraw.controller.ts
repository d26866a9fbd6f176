import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { mayWithdraw, Withdraw } from '@yichuang/one-window';

import { OwnApplication } from './own-application.js';
import { withdrawPage } from './withdraw-page.js';

const withdrawn: Text = { zh: '申请已撤回', en: 'The application is withdrawn' };
const decided: Text = { zh: '申请已有决定，不能再撤回', en: 'A decision is already made: it can no longer be withdrawn' };

@Controller('applications/:reference/withdraw')
export class WithdrawController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly withdraw: Withdraw,
  ) {}

  @Get()
  async ask(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    if (!mayWithdraw(application.state)) return visit.goTo(`/applications/${reference}`, { kind: 'notice', text: decided });
    return visit.show(withdrawPage({ visit, application }));
  }

  @Post()
  async take(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string): Promise<string> {
    await this.ownApplication.get(reference, visit.account.id);
    const done = await this.withdraw.withdraw(reference, visit.account.id);
    if (!done.ok && done.error === 'not-found') throw new NotFoundException();
    return visit.goTo(`/applications/${reference}`, done.ok ? { kind: 'success', text: withdrawn } : { kind: 'notice', text: decided });
  }
}
