import { Body, Controller, Get, Inject, NotFoundException, Param, Post } from '@nestjs/common';
import { AccessLedger } from '@yichuang/accounts';
import { answersFromText, type Answers, type Party, type PostedText, type Problem } from '@yichuang/definition';
import { UploadStore } from '@yichuang/documents';
import { Pace } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { CheckIdentity, mayFile, mayGoOn, PeopleAtCounter } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { CLOCK, type RatePolicy } from '@yichuang/platform';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { AtCounter, type CounterVisit } from './at-counter.js';
import { identifyForm, identityProblem, partyIn } from './identify-form.js';
import { registerText } from './register-answer.js';
import { startPage } from './start-page.js';

/** More people than anyone can serve, fewer than are worth trying numbers for. */
const identifying: RatePolicy = { name: 'counter.identify', points: 60, perSeconds: 3600 };
const noCounter: Text = { zh: '您的机关没有收件窗口', en: 'Your office has no counter' };
const gone: Text = { zh: '接待已结束，未提交的内容已删除', en: 'They have gone; what was not sent is deleted' };

/** Who has come to the counter, and who goes. */
@Controller('counter')
export class StartController {
  constructor(
    private readonly people: PeopleAtCounter,
    private readonly checkIdentity: CheckIdentity,
    private readonly accessLedger: AccessLedger,
    private readonly uploads: UploadStore,
    private readonly offices: Offices,
    private readonly pace: Pace,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async start(@AtDesk() { visit, officer }: OfficerVisit): Promise<string> {
    const office = this.offices.find(visit.account.officeCode ?? '');
    if (officer.role !== 'clerk') throw new NotFoundException();
    if (!office || !mayFile(officer, office)) return visit.goTo('/', { kind: 'notice', text: noCounter });
    return this.show({ visit, officer, office });
  }

  /** Looks the person up, which is limited and on record (个人信息保护法 51, 54). */
  @Post()
  async identify(@AtCounter() desk: CounterVisit, @Body() posted: PostedText): Promise<string> {
    const { visit, officer } = desk;
    const typed = answersFromText(identifyForm.fields, posted);
    const checked = identifyForm.validate(typed, { today: this.clock.today() });
    if (!checked.ok) return this.show(desk, typed, checked.error);
    const party = partyIn(checked.value);
    const answer = await this.lookUp(officer.id, party);
    if (!mayGoOn(answer)) return this.show(desk, typed, [identityProblem(answer)]);
    const person = await this.people.receive(officer.id, party, answer);
    return visit.goTo(`/counter/${person.id}`, { kind: answer === 'agrees' ? 'success' : 'notice', text: registerText(answer) });
  }

  @Post(':person/leave')
  async leave(@AtCounter() { visit, officer }: CounterVisit, @Param('person') id: string): Promise<string> {
    const person = await this.people.find(id, officer.id);
    if (!person) throw new NotFoundException();
    await this.uploads.discard(officer.id, await this.people.listScans(person.id, officer.id));
    await this.people.leave(person.id, officer.id);
    return visit.goTo('/counter', { kind: 'success', text: gone });
  }

  private async lookUp(clerkId: number, party: Party) {
    await this.pace.take(identifying, String(clerkId));
    await this.accessLedger.recordLookUp(clerkId, party.documentNumber);
    return this.checkIdentity.check(party);
  }

  /** What was typed stays, whatever is wrong with it. */
  private async show(desk: CounterVisit, answers?: Answers, problems: readonly Problem[] = []): Promise<string> {
    const people = await this.people.list(desk.officer.id);
    return desk.visit.show(startPage({ ...desk, people, answers, problems, today: this.clock.today() }), problems.length > 0 ? 422 : 200);
  }
}
