import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import { answersFromText, type PostedText } from '@yichuang/definition';
import { AnyVisit, OwnVisit, type SignedVisit, type Visit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { OwnLifeEvents, TakeUp } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { getLifeEvent } from './get-life-event.js';
import { lifeEventPage } from './life-event-page.js';
import { lifeEventsPage } from './life-events-page.js';
import { questionsPage } from './questions-page.js';

@Controller('life-events')
export class LifeEventsController {
  constructor(
    private readonly own: OwnLifeEvents,
    private readonly takeUp: TakeUp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  list(@AnyVisit() visit: Visit): string {
    return visit.show(lifeEventsPage(visit.locale));
  }

  @Get(':id')
  guide(@AnyVisit() visit: Visit, @Param('id') id: string): string {
    return visit.show(lifeEventPage(visit.locale, getLifeEvent(id)));
  }

  @Get(':id/begin')
  questions(@OwnVisit() visit: SignedVisit, @Param('id') id: string): string {
    const event = getLifeEvent(id);
    return visit.show(questionsPage({ ...this.page(visit, id), event, answers: this.takeUp.prefill(event, partyOf(visit.account)) }));
  }

  @Post(':id/begin')
  async begin(@OwnVisit() visit: SignedVisit, @Param('id') id: string, @Body() posted: PostedText): Promise<string> {
    const event = getLifeEvent(id);
    const typed = answersFromText(event.fields, posted);
    const page = this.page(visit, id);
    const checked = event.form.validate(typed, { today: page.today });
    if (!checked.ok) return visit.show(questionsPage({ ...page, event, answers: typed, problems: checked.error }), 422);
    const plan = await this.takeUp.plan(event, partyOf(visit.account), checked.value);
    const key = await this.own.begin(visit.account.id, event, checked.value, plan);
    return visit.goTo(`/my-life-events/${key}`);
  }

  private page(visit: SignedVisit, id: string) {
    return { visit, action: `/life-events/${id}/begin`, back: `/life-events/${id}`, today: this.clock.today() };
  }
}
