import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { answersFromText, type Answers, type PostedText, type Problem } from '@yichuang/definition';
import { civilDateOf, type Text } from '@yichuang/kernel';
import { acts, Perform, permission, PrepareAct, type Act, type NotPerformed, type Permission } from '@yichuang/one-window';

import { AtDesk, type OfficerVisit } from '../../officer/officer-visit.js';
import type { CaseFile } from '../case-file.js';
import { GatherFile } from '../gather-file.js';
import { OpenCases } from '../open-cases.js';
import { actPage } from './act-page.js';

const changed: Text = { zh: '办件刚刚有了变化，请核对后重新提交', en: 'The case has just changed: look again and send once more' };

interface Asked {
  readonly file: CaseFile;
  readonly act: Act;
  readonly may: Exclude<Permission, 'hidden'>;
}

/** One form and one handler for everything an officer may do; the acts say the rest. */
@Controller('cases/:reference/acts/:act')
export class ActController {
  constructor(
    private readonly openCases: OpenCases,
    private readonly gatherFile: GatherFile,
    private readonly prepareAct: PrepareAct,
    private readonly performing: Perform,
  ) {}

  @Get()
  async ask(@AtDesk() desk: OfficerVisit, @Param('reference') reference: string, @Param('act') id: string): Promise<string> {
    const asked = await this.open(desk, reference, id);
    if (asked.may === 'open') return this.show(desk, asked, {}, []);
    return desk.visit.goTo(`/cases/${asked.file.the.reference}`, { kind: 'notice', text: asked.may.closed });
  }

  @Post()
  async perform(@AtDesk() desk: OfficerVisit, @Param('reference') typed: string, @Param('act') id: string, @Body() posted: PostedText): Promise<string> {
    const asked = await this.open(desk, typed, id);
    const { act, file } = asked;
    const { reference } = file.the;
    const input = answersFromText(this.prepareAct.fieldsOf(act, file.the), posted);
    const performed = await this.performing.perform({ reference, officer: desk.officer, act: act.id, input });
    if (!performed.ok) return this.show(desk, await this.asItIs(desk, asked, performed.error), input, problemsOf(performed.error));
    return desk.visit.goTo(`/cases/${reference}`, { kind: 'success', text: { zh: `已办理：${act.name.zh}`, en: `Done: ${act.name.en}` } });
  }

  /** @throws NotFoundException for what is no act, or none of this officer's. */
  private async open({ officer }: OfficerVisit, reference: string, id: string): Promise<Asked> {
    const file = await this.gatherFile.gather(await this.openCases.view(reference, officer));
    const act = acts.find((each) => each.id === id);
    const may = act ? permission(officer, act, file.the, { at: file.at, today: civilDateOf(file.at) }) : 'hidden';
    if (!act || may === 'hidden') throw new NotFoundException();
    return { file, act, may };
  }

  /** What stood in the way may be news of the case: it is shown as it is now. */
  private async asItIs(desk: OfficerVisit, asked: Asked, refused: NotPerformed): Promise<Asked> {
    return 'problems' in refused ? asked : this.open(desk, asked.file.the.reference, asked.act.id);
  }

  /** What was typed stays, whatever was in the way. */
  private show({ visit, officer }: OfficerVisit, { file, act }: Asked, answers: Answers, problems: readonly Problem[]): string {
    return visit.show(actPage({ visit, officer, file, act, fields: this.prepareAct.fieldsOf(act, file.the), answers, problems }), problems.length > 0 ? 422 : 200);
  }
}

const ofTheCase = (...messages: readonly Text[]): readonly Problem[] => messages.map((message) => ({ pointer: '', code: 'closed', message }));

/** @throws NotFoundException when the case is gone from the officer's reach meanwhile. */
function problemsOf(refused: NotPerformed): readonly Problem[] {
  if ('problems' in refused) return refused.problems;
  if ('closed' in refused) return ofTheCase(refused.closed);
  if ('overtaken' in refused) return ofTheCase(changed);
  if ('registersDiffer' in refused) return ofTheCase(...refused.registersDiffer);
  throw new NotFoundException();
}
