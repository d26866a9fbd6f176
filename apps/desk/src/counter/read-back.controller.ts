import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { answersFromText, type Answers, type PostedText, type Problem } from '@yichuang/definition';
import type { Clock, Text } from '@yichuang/kernel';
import { PreCheck, type AtCounter as HowFiled } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { FileApplication } from './file-application.js';
import { readBackForm } from './read-back-form.js';
import { readBackPage } from './read-back-page.js';
import { Serve, type Serving } from './serve.js';

const incomplete: Text = { zh: '还有内容需要填写，请补充后继续', en: 'Something is still to be answered: complete the form and continue' };
const sentBefore: Text = { zh: '这份申请此前已经提交，见“今天已收件”', en: 'This application was filed before: see “Filed today”' };

interface Ticks {
  readonly ticked?: Answers;
  readonly problems?: readonly Problem[];
}

@Controller('counter/:person/services/:id/check')
export class ReadBackController {
  constructor(
    private readonly serve: Serve,
    private readonly preCheck: PreCheck,
    private readonly filing: FileApplication,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async readBack(@AtCounter() desk: CounterVisit, @Param('person') person: string, @Param('id') id: string): Promise<string> {
    return this.show(await this.serve.open(desk, person, id));
  }

  @Post()
  async send(@AtCounter() desk: CounterVisit, @Param('person') personId: string, @Param('id') id: string, @Body() posted: PostedText): Promise<string> {
    const serving = await this.serve.open(desk, personId, id);
    const { visit, person, draft } = serving;
    if (!draft) return visit.goTo(`/counter/${person.id}`, { kind: 'notice', text: sentBefore });
    const ticked = answersFromText(readBackForm.fields, posted);
    const checked = readBackForm.validate(ticked, { today: this.clock.today() });
    if (!checked.ok) return this.show(serving, { ticked, problems: checked.error });
    const filed = await this.filing.file({ ...serving, draft, confirmedBy: checked.value.confirmedBy as HowFiled['confirmedBy'] });
    if (filed.ok) return visit.goTo(`/counter/receipts/${filed.value.reference}`);
    if ('keyReused' in filed.error) return visit.goTo(`/counter/${person.id}`, { kind: 'notice', text: sentBefore });
    return this.show(serving, { ticked, problems: filed.error.problems });
  }

  /** Only a form without mistakes is read back. */
  private async show(serving: Serving, { ticked, problems = [] }: Ticks = {}): Promise<string> {
    const { visit, person, service, draft, path } = serving;
    if (!draft) return visit.goTo(path);
    const today = this.clock.today();
    const checked = service.form.validate(draft.answers, { today });
    if (!checked.ok) return visit.goTo(path, { kind: 'notice', text: incomplete });
    const assessment = await this.preCheck.check(service, person.party, checked.value, draft.materials.map(({ material }) => material));
    return visit.show(readBackPage({ serving, draft: { ...draft, answers: checked.value }, assessment, ticked, problems, today }), problems.length > 0 ? 422 : 200);
  }
}
