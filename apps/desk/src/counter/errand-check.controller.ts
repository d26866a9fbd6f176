import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { answersFromText, type PostedText } from '@yichuang/definition';
import { Pace } from '@yichuang/door';
import type { AtCounter as HowHandedIn } from '@yichuang/one-window';
import type { RatePolicy } from '@yichuang/platform';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { Errands, type ErrandPath } from './errands.js';
import { HandInAtCounter } from './hand-in-at-counter.js';
import { leaveErrand } from './leave-errand.js';
import { broughtForm } from './read-back-form.js';
import { ShowErrand } from './show-errand.js';

const handing: RatePolicy = { name: 'counter.hand-in', points: 120, perSeconds: 3600 };

/** What was brought is read back, confirmed and handed in. */
@Controller('counter/:person/cases/:reference/:errand/check')
export class ErrandCheckController {
  constructor(
    private readonly errands: Errands,
    private readonly showErrand: ShowErrand,
    private readonly handInAtCounter: HandInAtCounter,
    private readonly pace: Pace,
  ) {}

  @Get()
  async readBack(@AtCounter() desk: CounterVisit, @Param() path: ErrandPath): Promise<string> {
    const errand = await this.errands.open(desk, path);
    return errand ? this.showErrand.show(errand) : leaveErrand(desk, path, 'closed');
  }

  @Post()
  async handIn(@AtCounter() desk: CounterVisit, @Param() path: ErrandPath, @Body() posted: PostedText): Promise<string> {
    await this.pace.take(handing, String(desk.officer.id));
    const errand = await this.errands.open(desk, path);
    if (!errand) return leaveErrand(desk, path, 'closed');
    const form = broughtForm(errand);
    const ticked = answersFromText(form.fields, posted);
    const checked = form.validate(ticked, { today: errand.day });
    if (!checked.ok) return this.showErrand.show(errand, { ticked, problems: checked.error });
    const { confirmedBy, originals = [] } = checked.value as Pick<HowHandedIn, 'confirmedBy'> & Partial<Pick<HowHandedIn, 'originals'>>;
    const done = await this.handInAtCounter.handIn(errand, { confirmedBy, originals });
    if (done.ok) return leaveErrand(desk, path, done.value);
    return 'notOpen' in done.error ? leaveErrand(desk, path, 'closed') : this.showErrand.show(errand, { ticked, problems: done.error.problems });
  }
}
