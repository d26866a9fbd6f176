import { Injectable } from '@nestjs/common';
import { acceptanceLetter, type Answers, type Problem } from '@yichuang/definition';
import { civilDateOf, err, formatDate, ok, type Result } from '@yichuang/kernel';

import type { NewAction } from '../action-log.js';
import { dueAfter } from '../acts/simulate.js';
import type { HandedIn } from '../intake/missing-materials.js';
import { after } from '../lifecycle.js';
import type { OpenCase } from '../officers/open-case.js';
import type { Correction, CorrectionItem } from '../write/outcome.js';
import { OwnCase, type ApplicantDone } from './own-case.js';

/** What the applicant hands in for a request for corrections. */
export interface Handed {
  /** Answers to the fields that were asked for; others are not changed. */
  readonly answers: Answers;
  readonly materials: readonly HandedIn[];
  /** Answer to what is neither a field nor a material, by the number of the item. */
  readonly replies: Readonly<Record<string, string>>;
}

/** Why nothing was stored. */
export type NotHandedIn = { readonly problems: readonly Problem[] } | { readonly notOpen: true };

/** Takes the corrections of an applicant, item by item (T11, T12), or the paper that was to follow (T18). */
@Injectable()
export class HandInCorrection {
  constructor(private readonly own: OwnCase) {}

  async handIn(reference: string, accountId: number, handed: Handed): Promise<Result<'complete' | 'part', NotHandedIn>> {
    const the = await this.own.find(reference, accountId);
    if (!the || !openCorrection(the)) return err({ notOpen: true });
    const checked = checkForm(the, handed);
    if (!checked.ok) return err({ problems: checked.error });
    let complete = false;
    const moved = await this.own.move(reference, accountId, (now, at) => {
      const correction = openCorrection(now);
      if (!correction) return undefined;
      const items = correction.items.map((item, index) => settle(item, index, handed));
      complete = items.every(({ state }) => state === 'handed-in');
      const answers = { form: { ...now.form, ...checked.value }, materials: [...now.materials, ...handed.materials] };
      return { ...(complete ? completed(now, at, correction.kind) : partly(correction.kind)), answers, correction: { ...correction, items, ...(complete && { closedAt: at }) } };
    });
    return moved ? ok(complete ? 'complete' : 'part') : err({ notOpen: true });
  }
}

/** The request that still waits for the applicant. */
export const openCorrection = ({ state, flags, correction }: OpenCase): Correction | undefined =>
  correction && !correction.closedAt && (state === 'correction' || flags.includes('gap')) ? correction : undefined;

/** The answers that were asked for, checked with the whole form around them. */
function checkForm(the: OpenCase, { answers }: Handed): Result<Answers, readonly Problem[]> {
  const wanted = new Set(the.correction?.items.flatMap(({ kind, target }) => (kind === 'field' && target !== undefined ? [target] : [])));
  const given = Object.fromEntries(Object.entries(answers).filter(([name]) => wanted.has(name)));
  const known = Object.fromEntries(Object.entries(the.form).filter(([name]) => the.service.fields.some((field) => field.name === name)));
  const checked = the.service.form.validate({ ...known, ...given }, { today: the.receivedOn });
  return checked.ok ? ok(Object.fromEntries(Object.keys(given).map((name) => [name, checked.value[name]]))) : checked;
}

function settle(item: CorrectionItem, index: number, { answers, materials, replies }: Handed): CorrectionItem {
  const given = item.kind === 'field' ? item.target !== undefined && item.target in answers : item.kind === 'material' ? materials.some(({ material }) => material === item.target) : Boolean(replies[index]?.trim());
  if (!given) return item;
  return { kind: item.kind, ...(item.target !== undefined && { target: item.target }), why: item.why, state: 'handed-in', ...(replies[index] && { reply: replies[index] }) };
}

const byApplicant = (kind: NewAction['kind'], detail: object = {}): NewAction => ({ kind, actor: 'applicant', detail });

const partly = (kind: Correction['kind']): ApplicantDone => ({ actions: kind === 'correction' ? [byApplicant('corrected-in-part')] : [] });

/** T12: everything that was asked for is there: accepted as of the day the last item came. T18: the gap is closed. */
function completed(the: OpenCase, at: Date, kind: Correction['kind']): ApplicantDone {
  if (kind === 'gap') return { actions: after(the.state, 'gap-closed') ? [byApplicant('gap-closed')] : [], dropFlags: ['gap'] };
  const acceptedOn = civilDateOf(at);
  const decideBy = dueAfter({ the, at }, byApplicant('corrected', { acceptedOn }), ['K2', 'K2s']);
  return {
    actions: [byApplicant('corrected', { acceptedOn, decideBy })],
    acceptedOn,
    letters: [acceptanceLetter({ service: the.service, reference: the.reference, receivedOn: the.receivedOn, applicant: the.applicant, office: the.office }, { acceptedOn, decideBy })],
    told: { zh: `补正齐全，已受理，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `corrections complete; accepted, and decided by ${formatDate(decideBy, 'en')}.` },
    next: [{ kind: 'assess', dueAt: at }],
  };
}
