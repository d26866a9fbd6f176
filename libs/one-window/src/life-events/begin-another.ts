import { Injectable } from '@nestjs/common';
import { carriedOver, standingFor, type Answers, type Party } from '@yichuang/definition';

import { Drafts } from '../intake/drafts.js';
import { FindDraft } from './find-draft.js';
import { OwnLifeEvents, type OwnLifeEvent } from './own-life-events.js';
import { mayHaveAnother } from './progress.js';
import { TakeUp } from './take-up.js';

/** Begins what happened at the same time as something that was begun: twins, of whom one is registered after the other. */
@Injectable()
export class BeginAnother {
  constructor(
    private readonly own: OwnLifeEvents,
    private readonly drafts: Drafts,
    private readonly findDraft: FindDraft,
    private readonly takeUp: TakeUp,
  ) {}

  /** The answers that stand. @returns nothing when it is not time for another. */
  answers(own: OwnLifeEvent): Answers | undefined {
    return mayHaveAnother(own) ? standingFor(own.event.another, own.answers) : undefined;
  }

  /** @returns its key; nothing when it is not time, or a draft of the service is still there, which would be taken for its own. */
  async begin(own: OwnLifeEvent, submitter: Party, answers: Answers): Promise<string | undefined> {
    if (!mayHaveAnother(own)) return undefined;
    const { accountId, event } = own;
    const { another } = event;
    const { draft } = await this.findDraft.find(own, another.service);
    if (draft) return undefined;
    const sent = (await this.own.listAnswered(own)).find(({ fields }) => fields === another.service.fields);
    const key = await this.own.begin(accountId, event, answers, await this.takeUp.plan(event, submitter, answers));
    await this.drafts.save(accountId, another.service.id, { answers: carriedOver(another, sent?.answers ?? {}), materials: [] });
    return key;
  }
}
