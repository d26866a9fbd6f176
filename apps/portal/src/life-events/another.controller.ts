import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import { answersFromText, type PostedText } from '@yichuang/definition';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { BeginAnother, type OwnLifeEvent } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { FindOwnLifeEvent } from './find-own-life-event.js';
import { questionsPage } from './questions-page.js';

const notYet: Text = { zh: '请先提交已经开始填写的这一份申请，再办理下一个', en: 'Send the application you have begun first, then go on with the next' };

/** Another that happened at the same time: asked only what differs. */
@Controller('my-life-events/:key/another')
export class AnotherController {
  constructor(
    private readonly findOwn: FindOwnLifeEvent,
    private readonly another: BeginAnother,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async questions(@OwnVisit() visit: SignedVisit, @Param('key') key: string): Promise<string> {
    const own = await this.findOwn.get(key, visit.account.id);
    const answers = this.another.answers(own);
    return answers ? visit.show(questionsPage({ ...this.page(visit, own), answers })) : visit.goTo(`/my-life-events/${key}`);
  }

  @Post()
  async begin(@OwnVisit() visit: SignedVisit, @Param('key') key: string, @Body() posted: PostedText): Promise<string> {
    const own = await this.findOwn.get(key, visit.account.id);
    const typed = answersFromText(own.event.fields, posted);
    const page = this.page(visit, own);
    const checked = own.event.form.validate(typed, { today: page.today });
    if (!checked.ok) return visit.show(questionsPage({ ...page, answers: typed, problems: checked.error }), 422);
    const begun = await this.another.begin(own, partyOf(visit.account), checked.value);
    return begun ? visit.goTo(`/my-life-events/${begun}`) : visit.goTo(`/my-life-events/${key}`, { kind: 'notice', text: notYet });
  }

  private page(visit: SignedVisit, { key, event }: OwnLifeEvent) {
    return { visit, event, ...(event.another && { heading: event.another.text }), action: `/my-life-events/${key}/another`, back: `/my-life-events/${key}`, today: this.clock.today() };
  }
}
