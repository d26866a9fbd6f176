import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import { answersFromText, type PostedText } from '@yichuang/definition';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock } from '@yichuang/kernel';
import { OwnLifeEvents, TakeUp, type OwnLifeEvent } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { FindOwnLifeEvent } from './find-own-life-event.js';
import { notNow } from './not-now.js';
import { progressPage } from './progress-page.js';
import { questionsPage } from './questions-page.js';

@Controller('my-life-events/:key')
export class MyLifeEventsController {
  constructor(
    private readonly findOwn: FindOwnLifeEvent,
    private readonly own: OwnLifeEvents,
    private readonly takeUp: TakeUp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async progress(@OwnVisit() visit: SignedVisit, @Param('key') key: string): Promise<string> {
    return visit.show(progressPage({ visit, own: await this.findOwn.get(key, visit.account.id) }));
  }

  @Get('answers')
  async questions(@OwnVisit() visit: SignedVisit, @Param('key') key: string): Promise<string> {
    const own = await this.findOwn.get(key, visit.account.id);
    return visit.show(questionsPage({ ...this.page(visit, own), answers: own.answers }));
  }

  @Post('answers')
  async change(@OwnVisit() visit: SignedVisit, @Param('key') key: string, @Body() posted: PostedText): Promise<string> {
    const own = await this.findOwn.get(key, visit.account.id);
    const typed = answersFromText(own.event.fields, posted);
    const page = this.page(visit, own);
    const checked = own.event.form.validate(typed, { today: page.today });
    if (!checked.ok) return visit.show(questionsPage({ ...page, answers: typed, problems: checked.error }), 422);
    await this.own.change(own, checked.value, await this.takeUp.plan(own.event, partyOf(visit.account), checked.value));
    return visit.goTo(`/my-life-events/${key}`);
  }

  @Post('steps/:service')
  async begin(@OwnVisit() visit: SignedVisit, @Param('key') key: string, @Param('service') service: string): Promise<string> {
    const own = await this.findOwn.get(key, visit.account.id);
    const draft = await this.takeUp.takeUp(own, service, partyOf(visit.account));
    return draft ? visit.goTo(`/services/${service}/apply`) : visit.goTo(`/my-life-events/${key}`, { kind: 'notice', text: notNow });
  }

  @Post('end')
  async end(@OwnVisit() visit: SignedVisit, @Param('key') key: string): Promise<string> {
    await this.own.end(await this.findOwn.get(key, visit.account.id));
    return visit.goTo(`/my-life-events/${key}`);
  }

  private page(visit: SignedVisit, { key, event }: OwnLifeEvent) {
    return { visit, event, action: `/my-life-events/${key}/answers`, back: `/my-life-events/${key}`, today: this.clock.today() };
  }
}
