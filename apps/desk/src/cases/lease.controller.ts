import { Controller, NotFoundException, Param, Post } from '@nestjs/common';
import type { Text } from '@yichuang/kernel';
import { Release, RenewLease, type Lease, type OpenCase } from '@yichuang/one-window';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { TakeUp } from '../work/take-up.js';
import { OpenCases } from './open-cases.js';

const taken: Text = { zh: '本办件已由其他人员领取', en: 'Another officer has taken the case' };
const released: Text = { zh: '已退回待办，期限不变', en: 'Given back; its periods stand' };

/** @throws NotFoundException when nobody's work is in the case. */
function leaseOf({ task }: OpenCase): Lease {
  if (!task) throw new NotFoundException();
  return { taskId: task.id, fence: task.fence };
}

/** Whose hands a case is in: taken, kept, given back. */
@Controller('cases/:reference')
export class LeaseController {
  constructor(
    private readonly openCases: OpenCases,
    private readonly takeUp: TakeUp,
    private readonly renewLease: RenewLease,
    private readonly giveBack: Release,
  ) {}

  @Post('take')
  async take(@AtDesk() { visit, officer }: OfficerVisit, @Param('reference') reference: string): Promise<string> {
    const the = await this.openCases.getUnread(reference, officer);
    const isTaken = await this.takeUp.this(the.reference, officer);
    return visit.goTo(`/cases/${the.reference}`, isTaken ? undefined : { kind: 'notice', text: taken });
  }

  /** @throws NotFoundException when the case is no longer theirs: the script on the page reads no more than that. */
  @Post('keep')
  async keep(@AtDesk() { visit, officer }: OfficerVisit, @Param('reference') reference: string): Promise<string> {
    const the = await this.openCases.getUnread(reference, officer);
    if (!(await this.renewLease.renew(leaseOf(the), officer))) throw new NotFoundException();
    return visit.goTo(`/cases/${the.reference}`);
  }

  @Post('release')
  async release(@AtDesk() { visit, officer }: OfficerVisit, @Param('reference') reference: string): Promise<string> {
    const the = await this.openCases.getUnread(reference, officer);
    const isReleased = await this.giveBack.release(leaseOf(the), officer);
    return visit.goTo('/', isReleased ? { kind: 'success', text: released } : undefined);
  }
}
