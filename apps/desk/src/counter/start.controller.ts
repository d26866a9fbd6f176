import { Body, Controller, Get, Inject, NotFoundException, Post } from '@nestjs/common';
import { answersFromText, type Answers, type PostedText, type Problem } from '@yichuang/definition';
import type { Clock, Text } from '@yichuang/kernel';
import { mayFile, mayGoOn, PeopleAtCounter } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { CLOCK } from '@yichuang/platform';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { AtCounter, type CounterVisit } from './at-counter.js';
import { identifyForm, identityProblem, partyIn } from './identify-form.js';
import { LookUp } from './look-up.js';
import { registerText } from './register-answer.js';
import { startPage } from './start-page.js';

const noCounter: Text = { zh: '您的机关没有收件窗口', en: 'Your office has no counter' };

/** Who has come to the counter. */
@Controller('counter')
export class StartController {
  constructor(
    private readonly people: PeopleAtCounter,
    private readonly look: LookUp,
    private readonly offices: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async start(@AtDesk() { visit, officer }: OfficerVisit): Promise<string> {
    const office = this.offices.find(visit.account.officeCode ?? '');
    if (officer.role !== 'clerk') throw new NotFoundException();
    if (!office || !mayFile(officer, office)) return visit.goTo('/', { kind: 'notice', text: noCounter });
    return this.show({ visit, officer, office });
  }

  @Post()
  async identify(@AtCounter() desk: CounterVisit, @Body() posted: PostedText): Promise<string> {
    const { visit, officer } = desk;
    const typed = answersFromText(identifyForm.fields, posted);
    const checked = identifyForm.validate(typed, { today: this.clock.today() });
    if (!checked.ok) return this.show(desk, typed, checked.error);
    const party = partyIn(checked.value);
    const answer = await this.look.lookUp(officer.id, party);
    if (!mayGoOn(answer)) return this.show(desk, typed, [identityProblem(answer)]);
    const person = await this.people.receive(officer.id, party, answer);
    return visit.goTo(`/counter/${person.id}`, { kind: answer === 'agrees' ? 'success' : 'notice', text: registerText(answer) });
  }

  /** What was typed stays, whatever is wrong with it. */
  private async show(desk: CounterVisit, answers?: Answers, problems: readonly Problem[] = []): Promise<string> {
    const people = await this.people.list(desk.officer.id);
    return desk.visit.show(startPage({ ...desk, people, answers, problems, today: this.clock.today() }), problems.length > 0 ? 422 : 200);
  }
}
