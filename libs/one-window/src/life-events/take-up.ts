import { Injectable } from '@nestjs/common';
import { carriedInto, planOf, type Answers, type LifeEvent, type LifeEventStep, type Party } from '@yichuang/definition';

import { Drafts, type Draft } from '../intake/drafts.js';
import { FindDraft } from './find-draft.js';
import { KnowLifeEvent } from './know-life-event.js';
import { OwnLifeEvents, type OwnLifeEvent } from './own-life-events.js';
import { canBegin } from './progress.js';

/** Finds what a life event comes to, and begins its applications with everything that is known. */
@Injectable()
export class TakeUp {
  constructor(
    private readonly own: OwnLifeEvents,
    private readonly drafts: Drafts,
    private readonly findDraft: FindDraft,
    private readonly know: KnowLifeEvent,
  ) {}

  /** What need not be typed to begin. */
  prefill(event: LifeEvent, submitter: Party): Answers {
    return this.know.prefill(event, submitter);
  }

  /** The services that someone needs, by their answers and by what registers say today. */
  async plan(event: LifeEvent, submitter: Party, answers: Answers): Promise<readonly LifeEventStep[]> {
    return planOf(event, await this.know.caseOf(event, submitter, answers));
  }

  /** Makes the draft of a step, over what may have been typed for the service before. @returns nothing when it cannot begin now. */
  async takeUp(own: OwnLifeEvent, serviceId: string, submitter: Party): Promise<Draft | undefined> {
    const progress = own.steps.find(({ step }) => step.service.id === serviceId);
    if (!progress || !canBegin(progress) || own.endedAt) return undefined;
    const { service } = progress.step;
    const { draft: before, isOthers } = await this.findDraft.find(own, service);
    if (isOthers) return undefined;
    const [known, elsewhere] = await Promise.all([this.know.caseOf(own.event, submitter, own.answers), this.own.listAnswered(own)]);
    const carried = carriedInto(own.event, progress.step, { known, elsewhere });
    const draft = await this.drafts.save(own.accountId, service.id, { answers: { ...before?.answers, ...carried }, materials: before?.materials ?? [] });
    await this.own.tie(own, service, draft.key);
    return draft;
  }
}
