import { Injectable, NotFoundException } from '@nestjs/common';
import type { Service } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { CounterDrafts, mayFile, PeopleAtCounter, type CounterDraft, type OpenCase, type PersonAtCounter } from '@yichuang/one-window';

import type { CounterVisit } from './at-counter.js';
import { ReadCases } from './read-cases.js';

/** A clerk, the person before them, and the service they came for. */
export interface Serving extends CounterVisit {
  readonly person: PersonAtCounter;
  readonly service: Service;
  readonly draft?: CounterDraft;
  /** Address of the steps of this service for this person. */
  readonly path: string;
}

/** As the addresses of the pages for a case of theirs name it. */
export interface CasePath {
  readonly person: string;
  readonly reference: string;
}

interface TheirCase {
  readonly person: PersonAtCounter;
  readonly the: OpenCase;
}

/** Finds whom a clerk has before them; another clerk's person, or yesterday's, is the same as none. */
@Injectable()
export class Serve {
  constructor(
    private readonly people: PeopleAtCounter,
    private readonly drafts: CounterDrafts,
    private readonly readCases: ReadCases,
  ) {}

  /** @throws NotFoundException */
  async person({ officer }: CounterVisit, id: string): Promise<PersonAtCounter> {
    const person = await this.people.find(id, officer.id);
    if (!person) throw new NotFoundException();
    return person;
  }

  /** A case of theirs, on record. @throws NotFoundException when it is another's. */
  async anyCase(desk: CounterVisit, personId: string, reference: string): Promise<TheirCase> {
    const person = await this.person(desk, personId);
    const the = await this.readCases.find(desk.officer.id, person.party, reference);
    if (!the) throw new NotFoundException();
    return { person, the };
  }

  /** The same. @throws NotFoundException also when this counter does not receive its service. */
  async case(desk: CounterVisit, personId: string, reference: string): Promise<TheirCase> {
    const served = await this.anyCase(desk, personId, reference);
    if (!mayFile(desk.officer, desk.office, served.the.service)) throw new NotFoundException();
    return served;
  }

  /** @throws NotFoundException when there is no such service, or this counter does not receive it. */
  async open(desk: CounterVisit, personId: string, serviceId: string): Promise<Serving> {
    const person = await this.person(desk, personId);
    const service = catalogue.find(serviceId);
    if (!service || !mayFile(desk.officer, desk.office, service)) throw new NotFoundException();
    return { ...desk, person, service, draft: await this.drafts.find(person.id, service.id), path: `/counter/${person.id}/services/${service.id}` };
  }
}
