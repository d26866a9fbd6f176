import { Inject, Injectable } from '@nestjs/common';
import { askOf, carriedInto, caseOf, planOf, type Answered, type Answers, type ErasedCase, type LifeEvent, type LifeEventStep, type Party } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { Drafts, type Draft } from '../intake/drafts.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { SeeFacts } from '../run/see-facts.js';
import { OwnLifeEvents, type OwnLifeEvent } from './own-life-events.js';
import { canBegin } from './progress.js';

interface Typed {
  readonly serviceId: string;
  readonly answers: Answers;
}

/** What was answered in other steps: sent first, then what is still being filled in. */
const typedSql = `
SELECT s.service_id AS "serviceId", coalesce(d.answers, a.form) AS answers
FROM life_event_step s
LEFT JOIN draft d ON d.account_id = $2 AND d.service_id = s.service_id AND d.key::text = s.draft_key
LEFT JOIN application a ON a.account_id = $2 AND a.idempotency_key = s.draft_key
WHERE s.life_event = $1 AND coalesce(d.answers, a.form) IS NOT NULL
ORDER BY a.received_at NULLS LAST, d.saved_at`;

/** Finds what a life event comes to, and begins its applications with everything that is known. */
@Injectable()
export class TakeUp {
  private readonly facts: SeeFacts;

  constructor(
    private readonly database: Database,
    private readonly own: OwnLifeEvents,
    private readonly drafts: Drafts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  /** The services that someone needs, by their answers and by what registers say today. */
  async plan(event: LifeEvent, submitter: Party, answers: Answers): Promise<readonly LifeEventStep[]> {
    return planOf(event, await this.known(event, submitter, answers));
  }

  /** What need not be typed to begin. */
  prefill(event: LifeEvent, submitter: Party): Answers {
    return event.prefill({ ...askOf({ form: {}, submitter }), today: this.clock.today() });
  }

  /** Makes the draft of a step, over what may have been typed for the service before. @returns nothing when it cannot begin now. */
  async takeUp(own: OwnLifeEvent, serviceId: string, submitter: Party): Promise<Draft | undefined> {
    const progress = own.steps.find(({ step }) => step.service.id === serviceId);
    if (!progress || !canBegin(progress) || own.endedAt) return undefined;
    const { service } = progress.step;
    const [known, elsewhere, before] = await Promise.all([this.known(own.event, submitter, own.answers), this.typed(own), this.drafts.find(own.accountId, service.id)]);
    const carried = carriedInto(own.event, progress.step, { known, elsewhere, referenceOf: ({ id }) => own.steps.find(({ step }) => step.service.id === id)?.application?.reference });
    // The key of an application that ended must not be that of the next.
    if (progress.standing === 'ended') await this.drafts.discard(own.accountId, service.id);
    const draft = await this.drafts.save(own.accountId, service.id, { answers: { ...before?.answers, ...carried }, materials: before?.materials ?? [] });
    await this.own.tie(own, service, draft.key);
    return draft;
  }

  private async typed({ key, accountId }: OwnLifeEvent): Promise<Answered[]> {
    const typed = await this.database.query<Typed>(typedSql, [key, accountId]);
    return typed.flatMap(({ serviceId, answers }) => {
      const service = this.parts.catalogue.find(serviceId);
      return service ? [{ fields: service.fields, answers }] : [];
    });
  }

  private async known(event: LifeEvent, submitter: Party, form: Answers): Promise<ErasedCase> {
    const ask = askOf({ form, submitter });
    const [seen = {}] = await this.facts.see([event.facts(ask)], this.clock.now());
    return caseOf({ form, submitter, receivedOn: this.clock.today(), handedIn: [] }, seen);
  }
}
