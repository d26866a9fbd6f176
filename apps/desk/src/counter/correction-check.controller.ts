import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { answersFromText, type PostedText } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import type { AtCounter as HowHandedIn } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { Corrections, type CorrectionPath } from './corrections.js';
import { HandInAtCounter } from './hand-in-at-counter.js';
import { leaveCorrection } from './leave-correction.js';
import { broughtForm } from './read-back-form.js';
import { ShowCorrection } from './show-correction.js';

/** What was brought is read back, confirmed and handed in. */
@Controller('counter/:person/cases/:reference/correction/check')
export class CorrectionCheckController {
  constructor(
    private readonly corrections: Corrections,
    private readonly showCorrection: ShowCorrection,
    private readonly handInAtCounter: HandInAtCounter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async readBack(@AtCounter() desk: CounterVisit, @Param() path: CorrectionPath): Promise<string> {
    const correcting = await this.corrections.open(desk, path);
    return correcting ? this.showCorrection.show(correcting) : leaveCorrection(desk, path, 'closed');
  }

  @Post()
  async handIn(@AtCounter() desk: CounterVisit, @Param() path: CorrectionPath, @Body() posted: PostedText): Promise<string> {
    const correcting = await this.corrections.open(desk, path);
    if (!correcting) return leaveCorrection(desk, path, 'closed');
    const form = broughtForm(correcting);
    const ticked = answersFromText(form.fields, posted);
    const checked = form.validate(ticked, { today: this.clock.today() });
    if (!checked.ok) return this.showCorrection.show(correcting, { ticked, problems: checked.error });
    const { confirmedBy, originals = [] } = checked.value as Pick<HowHandedIn, 'confirmedBy'> & Partial<Pick<HowHandedIn, 'originals'>>;
    const done = await this.handInAtCounter.handIn(correcting, { confirmedBy, originals });
    if (done.ok) return leaveCorrection(desk, path, done.value);
    return 'notOpen' in done.error ? leaveCorrection(desk, path, 'closed') : this.showCorrection.show(correcting, { ticked, problems: done.error.problems });
  }
}
