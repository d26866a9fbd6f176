import { Inject, Injectable } from '@nestjs/common';
import { askOf, resultDocument, type Effect, type SeenFacts } from '@yichuang/definition';
import type { Clock, Text } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { changesWhen, decidedOf, issuing } from '../grant.js';
import { ONE_WINDOW_PARTS, type IssuedDraft, type OneWindowParts } from '../parts.js';
import { requestOf } from '../request-of.js';
import type { ClaimedCase } from './claim.js';
import { SeeFacts } from './see-facts.js';

/** What becomes of a case whose registers change when it is paid. */
export interface PaidChange {
  readonly effects: readonly Effect[];
  readonly result: IssuedDraft;
  /** Why nothing is owed any more; then nothing changes. */
  readonly noLongerOwed?: Text;
}

type Granted = Pick<ClaimedCase, 'id' | 'accountId' | 'reference' | 'serviceId' | 'submitter' | 'form' | 'materials' | 'officeCode' | 'receivedOn'>;

/** What registers change only when the money is there, by what they say now: each is asked once for all cases. */
@Injectable()
export class PaidChanges {
  private readonly facts: SeeFacts;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  /** @returns nothing for cases whose registers changed with the decision. */
  async see(cases: readonly Granted[]): Promise<ReadonlyMap<number, PaidChange>> {
    const waited = cases.filter(({ serviceId }) => this.parts.catalogue.get(serviceId).effectsWhen === 'paid');
    if (waited.length === 0) return new Map();
    const seen = await this.facts.see(waited.map((granted) => this.parts.catalogue.get(granted.serviceId).facts(askOf(granted))), this.clock.now());
    return new Map(waited.map((granted, index) => [granted.id, this.changeOf(granted, seen[index] as SeenFacts)]));
  }

  private changeOf(granted: Granted, seen: SeenFacts): PaidChange {
    const [at, service, office] = [this.clock.now(), this.parts.catalogue.get(granted.serviceId), this.parts.officeByCode(granted.officeCode)];
    const decided = decidedOf({ application: granted, request: requestOf(granted), seen, office, at });
    const noLongerOwed = service.noLongerOwed?.(decided);
    return {
      effects: changesWhen('paid', service, decided),
      result: issuing({ application: granted, office, at })(resultDocument(service.result, decided)),
      ...(noLongerOwed && { noLongerOwed }),
    };
  }
}
