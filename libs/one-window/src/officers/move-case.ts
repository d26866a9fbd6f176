import { Inject, Injectable } from '@nestjs/common';
import { caseOf, type Office } from '@yichuang/definition';
import { Dispatch } from '@yichuang/platform';

import type { Done } from '../acts/act.js';
import { issuing } from '../grant.js';
import { message } from '../message.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { quiet } from '../run/see-facts.js';
import type { Outcome } from '../write/outcome.js';
import { Write } from '../write/write.js';
import { consequences } from './consequences.js';
import type { OpenCase } from './open-case.js';
import { requestOf } from '../request-of.js';

/** Something done to a case by a person, the applicant or the law, with its papers and messages still as words. */
export interface Move {
  readonly the: OpenCase;
  readonly done: Done;
  readonly at: Date;
  /** The office that decides; found from what was seen when absent. */
  readonly decidingOffice?: Office;
  readonly besides?: Partial<Outcome>;
}

/** Moves one case: what was done, its papers and messages, the clocks that change and the work that follows, all together. */
@Injectable()
export class MoveCase {
  constructor(
    private readonly write: Write,
    private readonly dispatch: Dispatch,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {}

  /** @throws Overtaken when the case moved meanwhile; then nothing is written. */
  async move({ the, done, at, decidingOffice = this.decidingOffice(the), besides }: Move): Promise<void> {
    const outcome = { ...written({ the, at, decidingOffice }, done), ...consequences(the, done, { at, decidingOffice }), ...besides };
    this.dispatch.dispatch(await this.write.commit([{ outcome }], at));
  }

  decidingOffice(the: OpenCase): Office {
    return this.parts.officeFor(the.service.decidedBy(caseOf(requestOf(the), quiet(the.assessment?.facts ?? {}))));
  }
}

interface Written {
  readonly the: OpenCase;
  readonly at: Date;
  /** In whose name a decision is issued. */
  readonly decidingOffice: Office;
}

/** The papers and messages of a deed, addressed and issued; the rest is as the deed says. */
export function written({ the, at, decidingOffice }: Written, { letters = [], told, notFor: _, ...changes }: Done): Outcome {
  const documents = [...(changes.documents ?? []), ...letters.map(issuing({ application: the, office: changes.decidedAt ? decidingOffice : the.office, at }))];
  const what = changes.actions.at(-1);
  const notices = [...(changes.notices ?? []), ...(told && what ? [message(the, the.service, what.kind, told)] : [])];
  const makes = letters.length > 0 ? [{ kind: 'make-documents', dueAt: at }] : [];
  return {
    ...changes,
    target: the,
    ...(documents.length > 0 && { documents }),
    ...(notices.length > 0 && { notices }),
    next: [...(changes.next ?? []), ...makes],
  };
}
