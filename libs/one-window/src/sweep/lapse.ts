import { afterFeeLapse, deemedAcceptanceNotice, deemedWithdrawalLetter, feeLapseLetter, type Office, type SeenFacts } from '@yichuang/definition';
import { civilDateOf, formatDate, type Text } from '@yichuang/kernel';

import type { NewAction } from '../action-log.js';
import { renewal, type Done } from '../acts/act.js';
import { feeDue } from '../acts/fee.js';
import { dueAfter } from '../acts/simulate.js';
import { heldBy } from '../acts/findings.js';
import type { ClockKind } from '../clocks.js';
import { grant } from '../grant.js';
import { after } from '../lifecycle.js';
import type { OpenCase } from '../officers/open-case.js';
import { requestOf } from '../request-of.js';

/** A period of a case that has ended, and when we look. */
export interface Lapsed {
  readonly the: OpenCase;
  readonly kind: ClockKind;
  readonly at: Date;
  /** The office that decides. */
  readonly office: Office;
  readonly seen: SeenFacts;
}

const bySystem = (kind: NewAction['kind'], detail: object = {}): NewAction => ({ kind, actor: 'system', detail });

const letterFacts = ({ the }: Lapsed) => ({ service: the.service, reference: the.reference, receivedOn: the.receivedOn, applicant: the.applicant, office: the.office });

/** T20: five working days of silence are an acceptance from the day of receipt. */
function deemAccepted(lapsed: Lapsed): Done {
  const { the } = lapsed;
  const acceptedOn = the.receivedOn;
  const decideBy = dueAfter(lapsed, bySystem('deemed-accepted', { acceptedOn }), ['K2', 'K2s']);
  return {
    actions: [bySystem('deemed-accepted', { acceptedOn, decideBy, ...renewal(lapsed) })],
    flags: ['deemed'],
    acceptedOn,
    letters: [deemedAcceptanceNotice(letterFacts(lapsed), { acceptedOn, decideBy })],
    told: { zh: `已依法视为自${formatDate(acceptedOn, 'zh')}起受理，最迟于${formatDate(decideBy, 'zh')}作出决定。`, en: `accepted by law as of ${formatDate(acceptedOn, 'en')}; the decision is made by ${formatDate(decideBy, 'en')}.` },
  };
}

/** T15, T19: what was asked for did not come. */
const lapseCorrection = (lapsed: Lapsed): Done => ({
  actions: [bySystem('correction-lapsed')],
  refund: true,
  dropSteps: true,
  ...(lapsed.the.correction && { correction: { ...lapsed.the.correction, closedAt: lapsed.at } }),
  letters: [deemedWithdrawalLetter(letterFacts(lapsed), civilDateOf(lapsed.at))],
  told: { zh: '期限内未补齐，视为撤回；您可以随时重新申请。', en: 'not completed in time and counts as withdrawn; you may apply again at any time.' },
});

const lapsePermit = (): Done => ({
  actions: [bySystem('completion-lapsed')],
  told: { zh: '准许文书期满未使用，已失效；需要时请重新申请。', en: 'the permit was not used in time and has lapsed; apply again if you need it.' },
});

/**
 * Nobody paid: the case ends, and no right with it. What registers hold since the decision stands, and paying brings the
 * case back; where nothing was changed yet, the fee is collected no more.
 */
function lapseFee(lapsed: Lapsed): Done {
  const isRegistered = lapsed.the.service.effectsWhen === 'granted';
  const { zh, en } = afterFeeLapse(isRegistered);
  return {
    actions: [bySystem('fee-lapsed')],
    ...(!isRegistered && { refund: true, dropFlags: [feeDue] }),
    letters: [feeLapseLetter(letterFacts(lapsed), isRegistered)],
    told: { zh: `期限内未缴费，办理终止。${zh}。`, en: `the fee was not paid in time, and the case ends. ${en}.` },
  };
}

/** T39: nobody decided on a renewal before the permit ended, so it is renewed (第五十条第二款). */
function renew({ the, at, office, seen }: Lapsed): Done {
  const grantable = { application: the, service: the.service, request: requestOf(the), seen, office, held: heldBy(the), at, actor: 'system' as const };
  return { ...grant(grantable, 'renewed-by-law'), flags: ['deemed'] };
}

/** T30 and all other limits: written down for the supervisor; nothing is granted by it. */
const passLimit = ({ the, kind }: Lapsed): Done => ({
  actions: after(the.state, 'limit-passed') ? [bySystem('limit-passed', { clock: kind })] : [],
  flags: [`late-${kind}`],
});

/** What the law lets follow when a period ends. */
export function lapse(lapsed: Lapsed): Done {
  const { the, kind } = lapsed;
  if (kind === 'K1') return deemAccepted(lapsed);
  if (kind === 'K4' && the.state === 'permitted') return lapsePermit();
  if (kind === 'K4' && after(the.state, 'correction-lapsed')) return lapseCorrection(lapsed);
  if (kind === 'K12') return the.fee?.stands === 'open' && after(the.state, 'fee-lapsed') ? lapseFee(lapsed) : { actions: [] };
  if (kind === 'K10' && after(the.state, 'renewed-by-law')) return renew(lapsed);
  return passLimit(lapsed);
}

/** What the applicant is reminded of, and what follows if they do not. */
const reminders: Partial<Record<ClockKind, Text>> = {
  K4: { zh: '办理，逾期视为撤回或者失效', en: 'please act; after that it counts as withdrawn or lapses' },
  K12: { zh: '缴费，逾期办理终止', en: 'please pay the fee; after that the case ends' },
};

/** T15's guard: a reminder of what is still to be handed in; and of a fee that is still to be paid. */
export function remind({ the, kind }: Pick<Lapsed, 'the' | 'kind'>): Done {
  const [dueOn, what] = [the.ledger.get(kind)?.dueOn, reminders[kind]];
  if (!after(the.state, 'reminded') || !dueOn || !what) return { actions: [] };
  return {
    actions: [bySystem('reminded', { clock: kind })],
    told: { zh: `提醒：请于${formatDate(dueOn, 'zh')}前${what.zh}。`, en: `a reminder: by ${formatDate(dueOn, 'en')} ${what.en}.` },
  };
}
