import { Inject, Injectable } from '@nestjs/common';
import { askOf, caseOf, Form, type Answers, type Field, type Problem } from '@yichuang/definition';
import { civilDateOf, err, ok, type Result, type Text } from '@yichuang/kernel';
import { Database } from '@yichuang/platform';

import type { Act, Doing } from '../acts/act.js';
import { acts } from '../acts/index.js';
import type { Officer } from '../officer.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { quiet, SeeFacts } from '../run/see-facts.js';
import type { OpenCase } from './open-case.js';
import { requestOf } from '../request-of.js';
import { permission } from './permission.js';
import { ReadCase } from './read-case.js';

/** Why an act was not done. `notFound` is also the answer to who may not know of the case; `registersDiffer` says what moved and what to do. */
export type NotPerformed = { readonly notFound: true } | { readonly closed: Text } | { readonly problems: readonly Problem[] } | { readonly overtaken: true } | { readonly registersDiffer: readonly Text[] };

export interface Performance {
  readonly reference: string;
  readonly officer: Officer;
  readonly act: string;
  readonly input: Answers;
}

export interface Prepared {
  readonly act: Act;
  readonly doing: Doing;
}

/** Acts that rest on what registers say at this moment; all others on what was seen before. */
const freshActions: readonly Act['action'][] = ['granted', 'completed', 'examination-begun', 'assessed'];

/** Everything that must be so before an officer's act is done: permitted, complete, lawful now. */
@Injectable()
export class PrepareAct {
  private readonly facts: SeeFacts;

  constructor(
    private readonly cases: ReadCase,
    database: Database,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  /** What an officer fills in for an act. */
  fieldsOf(act: Act, the: OpenCase): readonly Field[] {
    return act.fields?.(the, this.parts.offices()) ?? [];
  }

  async prepare({ reference, officer, act: id, input }: Performance, at: Date): Promise<Result<Prepared, NotPerformed>> {
    const act = acts.find((each) => each.id === id);
    const the = await this.cases.find(reference);
    const may = act && the ? permission(officer, act, the, { at, today: civilDateOf(at) }) : 'hidden';
    if (!act || !the || may === 'hidden') return err({ notFound: true });
    if (may !== 'open') return err(may);
    const checked = this.check(act, the, input, at);
    return checked.ok ? ok({ act, doing: await this.doing({ the, officer, input: checked.value, at }, act) }) : err({ problems: checked.error });
  }

  private check(act: Act, the: OpenCase, input: Answers, at: Date): Result<Answers, readonly Problem[]> {
    const checked = new Form(this.fieldsOf(act, the)).validate(input, { today: civilDateOf(at) });
    const wrong = checked.ok ? act.check?.(the, checked.value, civilDateOf(at)) : undefined;
    return wrong ? err([{ pointer: `/${wrong.field}`, code: 'rule', message: wrong.message }]) : checked;
  }

  private async doing(doing: Pick<Doing, 'the' | 'officer' | 'input' | 'at'>, { action }: Act): Promise<Doing> {
    const { the, at } = doing;
    const [fresh] = freshActions.includes(action) ? await this.facts.see([the.service.facts(askOf(requestOf(the)))], at) : [];
    const seen = fresh ?? the.assessment?.facts ?? {};
    const subject = caseOf(requestOf(the), quiet(seen));
    const { decidedBy, upper } = the.service;
    return { ...doing, seen, decidingOffice: this.parts.officeFor(decidedBy(subject)), ...(upper && { upperOffice: this.parts.officeFor(upper(subject)) }), officeByCode: this.parts.officeByCode };
  }
}
