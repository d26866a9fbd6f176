import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import { ReadCase } from '../officers/read-case.js';
import { PaidChanges } from './paid-changes.js';
import { StartSteps } from './start-steps.js';

/** Asked before anybody is sent to pay: what was granted may have been paid by somebody else since. Such a case ends. */
@Injectable()
export class StillOwed {
  constructor(
    private readonly cases: ReadCase,
    private readonly paidChanges: PaidChanges,
    private readonly database: Database,
    private readonly startSteps: StartSteps,
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
    const begin = await this.startSteps.start('produce', [applicationId], this.database.query);
    begin();
  }
}
