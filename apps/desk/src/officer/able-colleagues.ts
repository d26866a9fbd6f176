import { Injectable } from '@nestjs/common';
import { Colleagues } from '@yichuang/accounts';
import { mayTake, type Officer, type OpenCase } from '@yichuang/one-window';

import { Officers } from './officers.js';

/** Who else may do the work of a case, among those near an officer. */
@Injectable()
export class AbleColleagues {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly officers: Officers,
  ) {}

  async list(the: OpenCase, { id, offices }: Officer): Promise<Officer[]> {
    const staff = await this.colleagues.list(offices);
    return staff
      .filter((account) => account.role !== 'operator' && account.id !== id && account.id !== the.task?.claimedBy)
      .map((account) => this.officers.of(account))
      .filter((officer) => mayTake(officer, the));
  }
}
