import { Inject, Injectable } from '@nestjs/common';
import { compatriot, exitEntry, population, registration, type CompatriotDocument, type FactQueries, type Foreigner, type Party, type Person, type RegisteredElsewhere, type SeenFact } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { SeeFacts } from '../run/see-facts.js';

/**
 * What registers say to a name and a number. `no-such-person` is a citizen whom neither the province nor the country
 * knows; `no-record` a traveller the exit-entry register has nothing of, who may have come yesterday.
 */
export type IdentityAnswer = 'agrees' | 'differs' | 'ended' | 'no-such-person' | 'no-record' | 'silent';

interface Known {
  readonly name: string;
  readonly alive?: boolean;
}

/** Compares the name and number of a document with the population or the exit-entry register. */
@Injectable()
export class CheckIdentity {
  private readonly facts: SeeFacts;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  async check(party: Party): Promise<IdentityAnswer> {
    const [seen = {}] = await this.facts.see([questionsTo(party)], this.clock.now());
    const answers = Object.values(seen);
    const known = answers.map(recordIn).find((record) => record !== undefined);
    if (known) return compared(party, known);
    if (answers.some((answer) => 'silent' in answer)) return 'silent';
    return party.documentType === 'identity-card' ? 'no-such-person' : 'no-record';
  }
}

function questionsTo({ documentType, documentNumber }: Party): FactQueries {
  if (documentType === 'identity-card') return { person: population.person(documentNumber), elsewhere: registration.elsewhere([documentNumber]) };
  return { foreigner: exitEntry.foreigner(documentNumber), compatriot: compatriot.document(documentNumber) };
}

/** The first record of whoever it is, whichever register has it. */
function recordIn(answer: SeenFact): Known | undefined {
  if ('silent' in answer) return undefined;
  const record = [answer.value as Person | Foreigner | CompatriotDocument | readonly RegisteredElsewhere[] | null].flat().at(0);
  return record ?? undefined;
}

/** Capitals and spaces of a passport name mean nothing. */
const comparable = (name: string): string => name.toUpperCase().replace(/[\s,]+/g, ' ').trim();

function compared({ name }: Party, known: Known): IdentityAnswer {
  if (comparable(known.name) !== comparable(name)) return 'differs';
  return known.alive === false ? 'ended' : 'agrees';
}
