import { Injectable, NotFoundException } from '@nestjs/common';
import { correctionForm, CounterDrafts, mayFile, openCorrection, type Correction, type CorrectionForm, type CounterDraft, type OpenCase, type PersonAtCounter } from '@yichuang/one-window';

import type { CounterVisit } from './at-counter.js';
import { ReadCases } from './read-cases.js';
import { Serve } from './serve.js';

/** What was typed and scanned and is not handed in yet. */
export type Brought = Omit<CounterDraft, 'key'>;

/** A request for corrections to the person before a clerk, and what they have brought for it. */
export interface Correcting extends CounterVisit {
  readonly person: PersonAtCounter;
  readonly the: OpenCase;
  readonly correction: Correction;
  /** What is still open. */
  readonly form: CorrectionForm;
  readonly brought: Brought;
  /** Address of the steps. */
  readonly path: string;
}

/** Where a correction is brought to: as the path of its pages names it. */
export interface CorrectionPath {
  readonly person: string;
  readonly reference: string;
}

const nothing: Brought = { answers: {}, materials: [], originals: [] };

const keyOf = (reference: string): string => `correction:${reference}`;

/** Opens requests for corrections for whoever brings what was asked for to a counter, and keeps it until it is handed in. */
@Injectable()
export class Corrections {
  constructor(
    private readonly serve: Serve,
    private readonly readCases: ReadCases,
    private readonly drafts: CounterDrafts,
  ) {}

  /** @returns undefined when nothing is asked for. @throws NotFoundException when it is not their case, or this counter does not receive it */
  async open(desk: CounterVisit, { person: id, reference }: CorrectionPath): Promise<Correcting | undefined> {
    const person = await this.serve.person(desk, id);
    const the = await this.readCases.find(desk.officer.id, person.party, reference);
    if (!the || !mayFile(desk.officer, desk.office, the.service)) throw new NotFoundException();
    const correction = openCorrection(the);
    if (!correction) return undefined;
    const draft = (await this.drafts.find(person.id, keyOf(reference))) ?? nothing;
    const form = correctionForm(the, correction, draft.answers);
    const materials = draft.materials.filter(({ material }) => form.files.some((file) => file.material === material));
    return { ...desk, person, the, correction, form, brought: { ...draft, materials }, path: `/counter/${person.id}/cases/${reference}/correction` };
  }

  /** The same with other answers or scans, which are kept. */
  async keep(correcting: Correcting, changes: Partial<Brought>): Promise<Correcting> {
    const { person, the, correction } = correcting;
    const brought = { ...correcting.brought, ...changes };
    await this.drafts.save(person.id, keyOf(the.reference), brought);
    return { ...correcting, brought, form: correctionForm(the, correction, brought.answers) };
  }

  async discard({ person, the }: Correcting): Promise<void> {
    await this.drafts.discard(person.id, keyOf(the.reference));
  }
}
