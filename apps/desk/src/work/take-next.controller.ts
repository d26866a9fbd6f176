import { Controller, Inject, Post } from '@nestjs/common';
import type { Clock, Text } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { TakeUp } from './take-up.js';
import { whyThis } from './why-this.js';

const nothing: Text = { zh: '没有等待您办理的办件', en: 'Nothing waits for you' };

@Controller('take-next')
export class TakeNextController {
  constructor(
    private readonly takeUp: TakeUp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens the most urgent case, and says why this one. */
  @Post()
  async take(@AtDesk() { visit, officer }: OfficerVisit): Promise<string> {
    const taken = await this.takeUp.next(officer);
    if (!taken) return visit.goTo('/', { kind: 'notice', text: nothing });
    return visit.goTo(`/cases/${taken.reference}`, { kind: 'notice', text: whyThis(taken, this.clock.now()) });
  }
}
