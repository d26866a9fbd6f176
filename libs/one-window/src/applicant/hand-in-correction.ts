import { Injectable } from '@nestjs/common';
import { acceptanceLetter, type Answers, type Problem } from '@yichuang/definition';
import { civilDateOf, err, formatDate, ok, type Result } from '@yichuang/kernel';

import { renewal } from '../acts/act.js';
import { dueAfter } from '../acts/simulate.js';
import type { HandedIn } from '../intake/missing-materials.js';
import type { AtCounter } from '../intake/submit.js';
import { after } from '../lifecycle.js';
import type { OpenCase } from '../officers/open-case.js';
import type { Correction } from '../write/outcome.js';
import { checkHanded } from './check-handed.js';
import { doneBy, type DoneBy } from './done-by.js';
import { OwnCase, type ApplicantDone } from './own-case.js';
import type { Replies } from './reply.js';

/** What the applicant hands in for a request for corrections, all of it or a part. */
export interface Handed {
  /** Answers to the fields that were asked for and to those they bring with them; others may not be changed. */
  readonly answers: Answers;
  readonly materials: readonly HandedIn[];
  /** Answer to what is neither a field nor a material, by the number of the item. */
  readonly replies: Replies;
}

/** Why nothing was stored. Pointers begin with `/materials`, `/replies` or the name of a field. */
export type NotHandedIn = { readonly problems: readonly Problem[] } | { readonly notOpen: true };

/** Takes the corrections of an applicant, item by item (T11, T12), or the paper that was to follow (T18). */
@Injectable()
export class HandInCorrection {
  constructor(private readonly own: OwnCase) {}

  /** What would be refused of it; nothing is stored. */
  async check(reference: string, accountId: number, handed: Handed): Promise<Result<undefined, NotHandedIn>> {
    const the = await this.own.find(reference, accountId);
    const correction = the && openCorrection(the);
    if (!the || !correction) return err({ notOpen: true });
    const checked = checkHanded(the, correction, handed);
    return checked.ok ? ok(undefined) : err({ problems: checked.error });
  }

  /** @param counter where the applicant brought it to a clerk; left out where they sent it themselves */
  async handIn(reference: string, accountId: number, handed: Handed, counter?: AtCounter): Promise<Result<'complete' | 'part', NotHandedIn>> {
    const checked = await this.check(reference, accountId, handed);
    if (!checked.ok) return checked;
    const by = doneBy(counter);
    let complete = false;
    const moved = await this.own.move(reference, accountId, (now, at) => {
      const open = openCorrection(now);
      const taken = open && checkHanded(now, open, handed);
      if (!open || !taken?.ok) return undefined;
      const { items, answers } = taken.value;
      complete = items.every(({ state }) => state === 'handed-in');
      return { ...(complete ? completed({ the: now, at, by }, open.kind) : partly(by, open.kind)), answers, correction: { ...open, items, ...(complete && { closedAt: at }) } };
    });
    return moved ? ok(complete ? 'complete' : 'part') : err({ notOpen: true });
  }
}

/** The request that still waits for the applicant. */
export const openCorrection = ({ state, flags, correction }: Pick<OpenCase, 'state' | 'flags' | 'correction'>): Correction | undefined =>
  correction && !correction.closedAt && (state === 'correction' || flags.includes('gap')) ? correction : undefined;

interface Handing {
  readonly the: OpenCase;
  readonly at: Date;
  readonly by: DoneBy;
}

const partly = (by: DoneBy, kind: Correction['kind']): ApplicantDone => ({ actions: kind === 'correction' ? [by('corrected-in-part')] : [] });

/** T12: everything that was asked for is there: accepted as of the day the last item came. T18: the gap is closed. */
function completed({ the, at, by }: Handing, kind: Correction['kind']): ApplicantDone {
  if (kind === 'gap') return closed(the, by);
  const acceptedOn = civilDateOf(at);
  const decideBy = dueAfter({ the, at }, by('corrected', { acceptedOn }), ['K2', 'K2s']);
  return {
    actions: [by('corrected', { acceptedOn, decideBy, ...renewal({ the, seen: the.assessment?.facts ?? {} }) })],
    acceptedOn,
    letters: [acceptanceLetter({ service: the.service, reference: the.reference, receivedOn: the.receivedOn, applicant: the.applicant, office: the.office }, { acceptedOn, decideBy })],
    told: { zh: `补正齐全，已受理，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `corrections complete; accepted, and decided by ${formatDate(decideBy, 'en')}.` },
    next: [{ kind: 'assess', dueAt: at }],
  };
}

const closed = ({ state }: OpenCase, by: DoneBy): ApplicantDone => ({
  actions: after(state, 'gap-closed') ? [by('gap-closed')] : [],
  dropFlags: ['gap'],
  told: { zh: '所缺材料已补齐，谢谢。', en: 'the paper that was to follow has come; thank you.' },
});
