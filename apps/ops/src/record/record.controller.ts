import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Colleagues } from '@yichuang/accounts';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { OpsActions } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { wholeOf } from '../steps/read-filter.js';
import { recordPage } from './record-page.js';

const pageSize = 50;

/** Who intervened in what, when and why. */
@Controller('record')
export class RecordController {
  constructor(
    private readonly actions: OpsActions,
    private readonly colleagues: Colleagues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit, @Query('before') before?: unknown): Promise<string> {
    const found = await this.actions.list(pageSize + 1, wholeOf(before));
    const actions = found.slice(0, pageSize);
    const names = await this.colleagues.namesOf([...new Set(actions.map(({ operatorId }) => operatorId))]);
    const next = found.length > pageSize ? actions.at(-1)?.id : undefined;
    return visit.show(recordPage({ locale: visit.locale, now: this.clock.now(), actions, names, ...(next !== undefined && { next }) }));
  }
}
