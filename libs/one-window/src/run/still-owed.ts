import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, Dispatch, Ids } from '@yichuang/platform';

import { ReadCase } from '../officers/read-case.js';
import { addSteps } from './add-steps.js';
import { PaidChanges } from './paid-changes.js';

/** Asked before anybody is sent to pay: what was granted may have been paid by somebody else since. Such a case ends. */
@Injectable()
export class StillOwed {
  constructor(
    private readonly cases: ReadCase,
    private readonly paidChanges: PaidChanges,
    private readonly database: Database,
    private readonly dispatch: Dispatch,
    private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async isOwed(applicationId: number): Promise<boolean> {
    const the = await this.cases.findById(applicationId);
    if (the?.state !== 'approved') return true;
    const changes = await this.paidChanges.see([{ ...the, serviceId: the.service.id, officeCode: the.office.code }]);
    if (!changes.get(applicationId)?.noLongerOwed) return true;
    await this.end(applicationId);
    return false;
  }

  /** The step that would have made the result ends the case instead. */
  private async end(applicationId: number): Promise<void> {
    const ids = await this.ids.take(1);
    await addSteps({ kind: 'produce', applicationIds: [applicationId], at: this.clock.now(), ids }, this.database.query);
    this.dispatch.dispatch(ids);
  }
}
