import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { answersFromText, chosenIn, type PostedText } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { CounterDrafts, FillIn } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import { editedRows } from '@yichuang/web';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { fillPage } from './fill-page.js';
import { Serve } from './serve.js';

@Controller('counter/:person/services/:id')
export class FillController {
  constructor(
    private readonly serve: Serve,
    private readonly drafts: CounterDrafts,
    private readonly fillIn: FillIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async form(@AtCounter() desk: CounterVisit, @Param('person') person: string, @Param('id') id: string): Promise<string> {
    const serving = await this.serve.open(desk, person, id);
    const filledIn = await this.fillIn.complete(serving.service, serving.person.party, serving.draft?.answers ?? {});
    return desk.visit.show(fillPage({ ...serving, ...filledIn, today: this.clock.today() }));
  }

  /** Answers are kept also when they are wrong: nobody types twice. */
  @Post()
  async answer(@AtCounter() desk: CounterVisit, @Param('person') personId: string, @Param('id') id: string, @Body() posted: PostedText): Promise<string> {
    const serving = await this.serve.open(desk, personId, id);
    const { visit, service, person, draft, path } = serving;
    const edited = editedRows(posted);
    const filledIn = await this.fillIn.correct(service, person.party, answersFromText(service.fields, edited ?? posted), chosenIn(posted));
    await this.drafts.save(person.id, service.id, { answers: filledIn.answers, materials: draft?.materials ?? [], originals: draft?.originals ?? [] });
    const page = { ...serving, ...filledIn, today: this.clock.today() };
    if (edited) return visit.show(fillPage(page));
    const checked = service.form.validate(filledIn.answers, { today: page.today });
    if (!checked.ok) return visit.show(fillPage({ ...page, problems: checked.error }), 422);
    return visit.goTo(service.materials.length > 0 ? `${path}/materials` : `${path}/check`);
  }
}
