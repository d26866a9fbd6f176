import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { answersFromText, type Answers, type PostedText, type Problem } from '@yichuang/definition';
import { civilDateOf, type Text } from '@yichuang/kernel';
import { acts, fits, Perform, permission, stateNames, type Act, type NotPerformed, type Permission } from '@yichuang/one-window';

import { AtDesk, type OfficerVisit } from '../../officer/officer-visit.js';
import { TakeUp } from '../../work/take-up.js';
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
    private readonly performing: Perform,
    private readonly takeUp: TakeUp,
  ) {}

  @Get()
  async ask(@AtDesk() desk: OfficerVisit, @Param('reference') reference: string, @Param('act') id: string): Promise<string> {
    const asked = await this.open(desk, reference, id);
    if (asked.may === 'open') return this.show(desk, asked, {}, []);
    return desk.visit.goTo(`/cases/${asked.file.the.reference}`, { kind: 'notice', text: whyClosed(asked, asked.may.closed) });
  }

  @Post()
  async perform(@AtDesk() desk: OfficerVisit, @Param('reference') typed: string, @Param('act') id: string, @Body() posted: PostedText): Promise<string> {
    const asked = await this.openHeld(desk, typed, id);
    const { act, file } = asked;
    const { reference } = file.the;
    const input = answersFromText(this.performing.fieldsOf(act, file.the), posted);
    const performed = await this.performing.perform({ reference, officer: desk.officer, act: act.id, input });
    return performed.ok ? this.done(desk, asked) : this.notDone(desk, await this.asItIs(desk, asked, performed.error), { input, refused: performed.error });
  }

  private done({ visit }: OfficerVisit, { act: { name }, file: { the } }: Asked): string {
    return visit.goTo(`/cases/${the.reference}`, { kind: 'success', text: { zh: `已办理：${name.zh}`, en: `Done: ${name.en}` } });
  }

  /** A form that was sent twice is done once, and that is no failure. */
  private notDone(desk: OfficerVisit, asked: Asked, { input, refused }: { readonly input: Answers; readonly refused: NotPerformed }): string {
    return 'closed' in refused && isJustDone(asked, desk) ? this.done(desk, asked) : this.show(desk, asked, input, problemsOf(asked, refused));
  }

  /** What was written while a hold ended is not lost: the case is taken again, unless it has moved or somebody else has it. */
  private async openHeld(desk: OfficerVisit, reference: string, id: string): Promise<Asked> {
    const asked = await this.open(desk, reference, id);
    const { act, file, may } = asked;
    if (may === 'open' || act.withoutHolding || !fits(act, file.the)) return asked;
    return (await this.takeUp.again(file.the.reference, desk.officer)) ? this.open(desk, reference, id) : asked;
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
    return visit.show(actPage({ visit, officer, file, act, fields: this.performing.fieldsOf(act, file.the), answers, problems }), problems.length > 0 ? 422 : 200);
  }
}

/** Who comes too late is told what has become of the case. */
function whyClosed({ act, file: { the } }: Asked, closed: Text): Text {
  if (fits(act, the)) return closed;
  const { zh, en } = stateNames[the.state];
  return { zh: `办件现在是“${zh}”，不能再办理这一步`, en: `The case is now “${en}”: this step is not possible any more` };
}

const JUST_MS = 60_000;

const isJustDone = ({ act: { action }, file: { the, at } }: Asked, { officer }: OfficerVisit): boolean =>
  the.log.some((line) => line.kind === action && line.actor === `officer:${officer.id}` && at.getTime() - line.at.getTime() < JUST_MS);

const ofTheCase = (...messages: readonly Text[]): readonly Problem[] => messages.map((message) => ({ pointer: '', code: 'closed', message }));

/** @throws NotFoundException when the case is gone from the officer's reach meanwhile. */
function problemsOf(asked: Asked, refused: NotPerformed): readonly Problem[] {
  if ('problems' in refused) return refused.problems;
  if ('closed' in refused) return ofTheCase(whyClosed(asked, refused.closed));
  if ('overtaken' in refused) return ofTheCase(changed);
  if ('registersDiffer' in refused) return ofTheCase(...refused.registersDiffer);
  throw new NotFoundException();
}
