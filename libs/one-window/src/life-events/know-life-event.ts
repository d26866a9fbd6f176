import { Inject, Injectable } from '@nestjs/common';
import { askOf, caseOf, type Answers, type ErasedCase, type LifeEvent, type Party } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { SeeFacts } from '../run/see-facts.js';

/** What registers know today of someone to whom a life event happens. */
@Injectable()
export class KnowLifeEvent {
  private readonly facts: SeeFacts;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  /** The event as its pure functions see it. */
  async caseOf(event: LifeEvent, submitter: Party, form: Answers): Promise<ErasedCase> {
    const [seen = {}] = await this.facts.see([event.facts(askOf({ form, submitter }))], this.clock.now());
    return caseOf({ form, submitter, receivedOn: this.clock.today(), handedIn: [] }, seen);
  }

  /** What need not be typed to begin. */
  prefill(event: LifeEvent, submitter: Party): Answers {
    return event.prefill({ ...askOf({ form: {}, submitter }), today: this.clock.today() });
  }
}
