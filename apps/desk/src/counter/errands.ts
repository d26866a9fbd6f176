import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { CivilDate, Clock } from '@yichuang/kernel';
import { CounterDrafts, type AskedForm, type OpenCase, type PersonAtCounter } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';

import type { CounterVisit } from './at-counter.js';
import { findErrandKind, type Brought, type ErrandKind } from './errand-kinds.js';
import { Serve, type CasePath } from './serve.js';

/** What the person before a clerk brings for a case of theirs. */
export interface Errand extends CounterVisit {
  readonly kind: ErrandKind;
  readonly person: PersonAtCounter;
  readonly the: OpenCase;
  /** What is still open. */
  readonly form: AskedForm;
  readonly brought: Brought;
  /** Address of the steps. */
  readonly path: string;
  /** The day against which the answers are checked. */
  readonly day: CivilDate;
}

/** As the addresses of its pages name it. */
export interface ErrandPath extends CasePath {
  readonly errand: string;
}

const nothing: Brought = { answers: {}, materials: [], originals: [] };

const keyOf = ({ kind, the }: Pick<Errand, 'kind' | 'the'>): string => `${kind.page}:${the.reference}`;

/** Opens what is asked of somebody at a counter, and keeps what they bring until it is handed in. */
@Injectable()
export class Errands {
  constructor(
    private readonly serve: Serve,
    private readonly drafts: CounterDrafts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined when nothing is asked for. @throws NotFoundException when it is not their case, or this counter does not receive it */
  async open(desk: CounterVisit, { person: id, reference, errand: page }: ErrandPath): Promise<Errand | undefined> {
    const { person, the } = await this.serve.case(desk, id, reference);
    const kind = findErrandKind(page);
    if (!kind) throw new NotFoundException();
    const draft = (await this.drafts.find(person.id, keyOf({ kind, the }))) ?? nothing;
    const form = kind.form(the, draft.answers);
    if (!form) return undefined;
    const materials = draft.materials.filter(({ material }) => form.files.some((file) => file.material === material));
    return { ...desk, kind, person, the, form, brought: { ...draft, materials }, path: `/counter/${person.id}/cases/${reference}/${page}`, day: kind.day(the, this.clock.today()) };
  }

  /** The same with other answers or scans, which are kept. */
  async keep(errand: Errand, changes: Partial<Brought>): Promise<Errand> {
    const { kind, person, the } = errand;
    const brought = { ...errand.brought, ...changes };
    await this.drafts.save(person.id, keyOf(errand), brought);
    return { ...errand, brought, form: kind.form(the, brought.answers) ?? errand.form };
  }

  async discard(errand: Errand): Promise<void> {
    await this.drafts.discard(errand.person.id, keyOf(errand));
  }
}
