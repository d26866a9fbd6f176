import type { CivilDate, Text } from '@yichuang/kernel';

import type { DocumentDraft } from '../documents.js';
import { application, day, letter, section, words, type LetterFacts } from './frame.js';
import { remedies } from './remedies.js';

const acceptanceNotice = { kind: 'acceptance-notice', title: { zh: '受理通知书', en: 'Notice of Acceptance' }, numberPrefix: '豫公受' };

export interface Acceptance {
  readonly acceptedOn: CivilDate;
  /** Last day for the decision. */
  readonly decideBy: CivilDate;
}

const decideWords = ({ office }: LetterFacts, { decideBy }: Acceptance): Text => {
  const by = day(decideBy);
  return { zh: `${office.name.zh}应当不迟于${by.zh}作出决定。`, en: `${office.name.en} must decide by ${by.en}.` };
};

/** The sealed, dated paper of acceptance (第三十二条第二款). */
export function acceptanceLetter(facts: LetterFacts, acceptance: Acceptance): DocumentDraft {
  const [what, on, decide] = [application(facts), day(acceptance.acceptedOn), decideWords(facts, acceptance)];
  return letter(acceptanceNotice, facts, [{ zh: `${what.zh}，材料齐全、符合法定形式，自${on.zh}起受理。${decide.zh}`, en: `Y${what.en.slice(1)} is complete and in due form and is accepted as of ${on.en}. ${decide.en}` }], []);
}

/** The acceptance notice when nobody answered in time: accepted by law from the day of receipt (第三十二条第一款第四项). */
export function deemedAcceptanceNotice(facts: LetterFacts, acceptance: Acceptance): DocumentDraft {
  const [what, on, decide] = [application(facts), day(acceptance.acceptedOn), decideWords(facts, acceptance)];
  return letter(
    acceptanceNotice,
    facts,
    [
      {
        zh: `${what.zh}，本机关未在5个工作日内告知需要补正，依照《行政许可法》第三十二条第一款第四项，自收到申请材料之日${on.zh}起即为受理。${decide.zh}`,
        en: `As no request for corrections reached you within five working days of ${what.en}, it is accepted by law from the day it was received, ${on.en} (Administrative Licensing Law, Article 32(1)(4)). ${decide.en}`,
      },
    ],
    [remedies(facts)],
  );
}

export interface Gap {
  readonly items: readonly Text[];
  readonly completeBy: CivilDate;
}

/** Accepted although a minor paper is missing, against the applicant's promise (容缺受理). */
export function acceptanceWithGapLetter(facts: LetterFacts, acceptance: Acceptance, { items, completeBy }: Gap): DocumentDraft {
  const accepted = acceptanceLetter(facts, acceptance);
  const by = day(completeBy);
  return { ...accepted, sections: [section('尚缺材料', 'Still to be handed in', [...items, { zh: `请于${by.zh}前补齐；逾期未补的，视为撤回申请`, en: `Hand them in by ${by.en}; otherwise the application counts as withdrawn` }])] };
}

export interface CorrectionLetter {
  /** Every item with why it is asked for and how to mend it. */
  readonly items: readonly Text[];
  readonly completeBy: CivilDate;
}

/** All that is asked for, once (第三十二条第一款第四项): items, reasons, time, and what follows if they do not come. */
export function correctionLetter(facts: LetterFacts, { items, completeBy }: CorrectionLetter): DocumentDraft {
  const [what, by] = [application(facts), day(completeBy)];
  return letter(
    { kind: 'correction-notice', title: { zh: '补正告知书', en: 'Request for Corrections' }, numberPrefix: '豫公补' },
    facts,
    [{ zh: `${what.zh}，需要补正下列内容。请于${by.zh}前在网上或者窗口一次补齐。`, en: `Y${what.en.slice(1)} needs the corrections below. Hand them in online or at a window by ${by.en}.` }],
    [
      section('需要补正的全部内容', 'All that is asked for', items),
      section('说明', 'Please note', [
        { zh: '本告知书已一次列明全部内容，此后不再要求补正其他材料', en: 'This is all: nothing more can be asked for later' },
        { zh: '逾期未补正的，视为撤回申请；您可以随时重新申请', en: 'If nothing comes by then the application counts as withdrawn; you may apply again at any time' },
      ]),
    ],
  );
}

export interface NonAcceptance {
  readonly reason: Text;
  /** The authority that is competent, when ours is not (第三十二条第一款第二项). */
  readonly rightAgency?: string;
}

/** Not needed, or not ours: told at once, under seal (第三十二条第一款第一项、第二项). */
export function nonAcceptanceLetter(facts: LetterFacts, { reason, rightAgency }: NonAcceptance): DocumentDraft {
  const what = application(facts);
  const where = rightAgency ? [section('有权办理的机关', 'The competent authority', [words(rightAgency)])] : [];
  return letter(
    { kind: 'non-acceptance-notice', title: { zh: '不予受理通知书', en: 'Notice of Non-acceptance' }, numberPrefix: '豫公不受' },
    facts,
    [{ zh: `${what.zh}，不予受理。理由：${reason.zh}。`, en: `Y${what.en.slice(1)} is not accepted. Reason: ${reason.en}.` }],
    [...where, remedies(facts)],
  );
}

/** Closed because what was asked for did not come; nothing is held against the applicant. */
export function deemedWithdrawalLetter(facts: LetterFacts, on: CivilDate): DocumentDraft {
  const [what, end] = [application(facts), day(on)];
  return letter(
    { kind: 'deemed-withdrawal-notice', title: { zh: '视为撤回申请通知书', en: 'Notice of Deemed Withdrawal' }, numberPrefix: '豫公撤' },
    facts,
    [{ zh: `${what.zh}，要求补齐的内容在期限内未补齐，自${end.zh}起视为撤回。这不影响您重新申请，已填内容可以沿用。`, en: `What was asked for did not come in time, and ${what.en} counts as withdrawn from ${end.en}. You may apply again at any time and use your answers again.` }],
    [remedies(facts)],
  );
}
