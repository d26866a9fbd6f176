import { Controller, Get, Inject, Query } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { History } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { textOf, type Given } from '../steps/read-filter.js';
import { knownKinds, knownServices } from '../words/names.js';
import { historyPage } from './history-page.js';
import { boundsOf, rangeOf } from './ranges.js';

/** The past, from the roll-ups. */
@Controller('history')
export class HistoryController {
  constructor(
    private readonly history: History,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@OwnVisit() visit: SignedVisit, @Query() given: Given): Promise<string> {
    const [range, now] = [rangeOf(given.range), this.clock.now()];
    const serviceId = knownServices.find(({ id }) => id === textOf(given.serviceId))?.id;
    const kind = knownKinds.find((known) => known === textOf(given.kind));
    const narrowed = { ...(serviceId && { serviceId }), ...(kind && { kind }) };
    const points = await this.history.list({ unit: range.unit, ...boundsOf(range, now), ...narrowed });
    return visit.show(historyPage({ locale: visit.locale, now, range, points, ...narrowed }));
  }
}
