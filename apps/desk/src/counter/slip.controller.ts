import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { Offices } from '@yichuang/places';
import { CLOCK } from '@yichuang/platform';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { Serve, type CasePath } from './serve.js';
import { slipPage } from './slip-page.js';

/** How a case of the person at the counter stands, to be printed; also where another counter receives its service. */
@Controller('counter/:person/cases/:reference/slip')
export class SlipController {
  constructor(
    private readonly serve: Serve,
    private readonly offices: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@AtCounter() desk: CounterVisit, @Param() { person: id, reference }: CasePath): Promise<string> {
    const { person, the } = await this.serve.anyCase(desk, id, reference);
    return desk.visit.show(slipPage({ ...desk, person, the, findOffice: (code) => this.offices.find(code), printedAt: this.clock.now() }));
  }
}
