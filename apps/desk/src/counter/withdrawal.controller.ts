import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { answersFromText, type Answers, type PostedText, type Problem } from '@yichuang/definition';
import { Pace } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { mayWithdraw, Withdraw, type AtCounter as HowAsked, type OpenCase, type PersonAtCounter } from '@yichuang/one-window';
import { CLOCK, type RatePolicy } from '@yichuang/platform';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { readBackForm } from './read-back-form.js';
import { Serve, type CasePath } from './serve.js';
import { withdrawalPage } from './withdrawal-page.js';

const withdrawn: Text = { zh: '申请已撤回', en: 'The application is withdrawn' };
const decided: Text = { zh: '申请已有决定，不能再撤回', en: 'A decision is already made: it can no longer be withdrawn' };

const withdrawing: RatePolicy = { name: 'counter.withdraw', points: 120, perSeconds: 3600 };

interface Asked extends CounterVisit {
  readonly person: PersonAtCounter;
  readonly the: OpenCase;
}

/** An application is taken back for its applicant at a counter (T46). */
@Controller('counter/:person/cases/:reference/withdrawal')
export class WithdrawalController {
  constructor(
    private readonly serve: Serve,
    private readonly withdraw: Withdraw,
    private readonly pace: Pace,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async ask(@AtCounter() desk: CounterVisit, @Param() path: CasePath): Promise<string> {
    return this.show(await this.open(desk, path));
  }

  @Post()
  async take(@AtCounter() desk: CounterVisit, @Param() path: CasePath, @Body() posted: PostedText): Promise<string> {
    await this.pace.take(withdrawing, String(desk.officer.id));
    const asked = await this.open(desk, path);
    const ticked = answersFromText(readBackForm.fields, posted);
    const checked = readBackForm.validate(ticked, { today: this.clock.today() });
    if (!checked.ok) return this.show(asked, ticked, checked.error);
    const { officer, office, person, the } = asked;
    const { confirmedBy } = checked.value as Pick<HowAsked, 'confirmedBy'>;
    const done = await this.withdraw.withdraw(the.reference, the.accountId, { officerId: officer.id, office: office.code, identity: person.register, confirmedBy, originals: [] });
    return leave(asked, done.ok);
  }

  private async open(desk: CounterVisit, { person, reference }: CasePath): Promise<Asked> {
    return { ...desk, ...(await this.serve.case(desk, person, reference)) };
  }

  private show(asked: Asked, ticked?: Answers, problems: readonly Problem[] = []): string {
    if (!mayWithdraw(asked.the.state)) return leave(asked, false);
    return asked.visit.show(withdrawalPage({ ...asked, ticked, problems, today: this.clock.today() }), problems.length > 0 ? 422 : 200);
  }
}

function leave({ visit, person, the }: Asked, done: boolean): string {
  const cases = `/counter/${person.id}/cases`;
  return done ? visit.goTo(`${cases}/${the.reference}/slip`, { kind: 'success', text: withdrawn }) : visit.goTo(cases, { kind: 'notice', text: decided });
}
