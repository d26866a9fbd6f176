import { formatReference, type CivilDate, type Text } from '@yichuang/kernel';

import type { DocumentDraft } from '../documents.js';
import { application, day, letter, section, words, type LetterFacts } from './frame.js';
import { remedies, remediesOfMachine } from './remedies.js';

/** A procedure whose time is not counted (《行政许可法》第四十五条), told in writing beforehand. */
export interface SpecialProcedure {
  readonly procedure: Text;
  readonly basis: string;
  readonly expectedDays: number;
}

export function specialProcedureLetter(facts: LetterFacts, { procedure, basis, expectedDays }: SpecialProcedure): DocumentDraft {
  const what = application(facts);
  return letter(
    { kind: 'special-procedure-notice', title: { zh: '特殊程序审查期限告知书', en: 'Notice of a Special Procedure' }, numberPrefix: '豫公特' },
    facts,
    [
      {
        zh: `${what.zh}，依法需要进行${procedure.zh}，预计${expectedDays}个工作日。依照《行政许可法》第四十五条，所需时间不计算在决定期限内，结束的次日起继续计算，届时另行告知新的期限。`,
        en: `Y${what.en.slice(1)} needs ${procedure.en}, expected to take ${expectedDays} working days. Under Article 45 of the Administrative Licensing Law that time is not counted; the period goes on the day after it ends, and you will be told the new date.`,
      },
    ],
    [section('依据', 'Basis', [words(basis)])],
  );
}

export interface Extension {
  readonly reason: string;
  /** By how much, as the period itself is counted: 10个工作日, or 10日. */
  readonly length: Text;
  readonly decideBy: CivilDate;
  /** Who has approved it. */
  readonly approvedBy: Text;
  readonly law: Text;
}

/** Extended once, with the reason. */
export function extensionLetter(facts: LetterFacts, { reason, length, decideBy, approvedBy, law }: Extension): DocumentDraft {
  const [what, by] = [application(facts), day(decideBy)];
  return letter(
    { kind: 'extension-notice', title: { zh: '延长办理期限通知书', en: 'Notice of Extension' }, numberPrefix: '豫公延' },
    facts,
    [{ zh: `${what.zh}，经${approvedBy.zh}批准，决定期限延长${length.zh}，至${by.zh}。`, en: `With the approval of ${approvedBy.en} the period for ${what.en} is extended by ${length.en}, to ${by.en}.` }],
    [section('延长的理由', 'Reason', [words(reason)]), section('依据', 'Basis', [law]), remedies(facts)],
  );
}

export interface FieldCheck {
  readonly on: CivilDate;
  readonly place: string;
  readonly prepare: string;
}

/** Two officers come; the period to decide runs on (第三十四条第三款). */
export function fieldCheckLetter(facts: LetterFacts, { on, place, prepare }: FieldCheck): DocumentDraft {
  const [what, when] = [application(facts), day(on)];
  return letter(
    { kind: 'field-check-notice', title: { zh: '现场核查通知书', en: 'Notice of a Visit' }, numberPrefix: '豫公核' },
    facts,
    [{ zh: `为核查${what.zh}的有关情况，两名工作人员将于${when.zh}到${place}进行现场核查，办理期限不因此顺延。`, en: `Two officers will come to ${place} on ${when.en} about ${what.en}. The period for the decision runs on.` }],
    [section('请准备', 'Please have ready', [words(prepare)])],
  );
}

/** A third party with a major interest is told and heard (第三十六条、第四十七条). */
export function rightToBeHeardLetter(facts: LetterFacts, interest: string): DocumentDraft {
  const what = application(facts);
  return letter(
    { kind: 'right-to-be-heard-notice', title: { zh: '陈述申辩和听证权利告知书', en: 'Notice of the Right to be Heard' }, numberPrefix: '豫公听' },
    facts,
    [{ zh: `${what.zh}直接关系他人重大利益。您和利害关系人有权陈述、申辩；可以自收到本告知书之日起5个工作日内要求听证，不收取费用。`, en: `The decision on ${what.en} directly concerns the major interests of others. You and they may speak and answer; within five working days of this notice each may ask for a hearing, free of charge.` }],
    [section('涉及的利益', 'The interest concerned', [words(interest)])],
  );
}

/** Somebody with a major interest in another's application. */
export interface Concerned {
  readonly name: string;
  readonly interest: string;
}

/** The letter to them: what is applied for and their rights, and nothing of the applicant. */
export function thirdPartyLetter(facts: LetterFacts, { name, interest }: Concerned): DocumentDraft {
  const { service, office, reference, receivedOn } = facts;
  const on = day(receivedOn);
  const draft = letter(
    { kind: 'third-party-notice', title: { zh: '利害关系人权利告知书', en: 'Notice to a Person Concerned' }, numberPrefix: '豫公听利' },
    facts,
    [
      {
        zh: `${office.name.zh}正在办理${on.zh}收到的一件“${service.name.zh}”申请（受理编号${formatReference(reference)}）。该申请直接关系您的重大利益，依照《行政许可法》第三十六条告知您。`,
        en: `${office.name.en} has before it an application for “${service.name.en}” of ${on.en} (reference ${formatReference(reference)}). It directly concerns your major interests, and you are told so under Article 36 of the Administrative Licensing Law.`,
      },
      {
        zh: '您有权陈述、申辩，可以书面提出，也可以到该机关的窗口提出；可以自收到本告知书之日起5个工作日内要求听证，不收取费用（第四十七条）。期满没有提出的，依法继续办理。',
        en: 'You may speak and answer, in writing or at the window of the office; within five working days of this notice you may ask for a hearing, free of charge (Article 47). If nothing is said by then, the case goes on according to law.',
      },
    ],
    [section('涉及的利益', 'The interest concerned', [words(interest)])],
  );
  return { ...draft, holder: name, isForOthers: true };
}

/** The case ends because what it was about is gone (by analogy to 第七十条). */
export function terminationLetter(facts: LetterFacts, reason: Text, byMachine = false): DocumentDraft {
  const what = application(facts);
  return letter(
    { kind: 'termination-notice', title: { zh: '终止办理通知书', en: 'Notice of Termination' }, numberPrefix: '豫公终' },
    facts,
    [{ zh: `${what.zh}，因下列原因终止办理。`, en: `Y${what.en.slice(1)} ends for the reason below.` }],
    [section('原因', 'Reason', [reason]), byMachine ? remediesOfMachine(facts) : remedies(facts)],
  );
}
