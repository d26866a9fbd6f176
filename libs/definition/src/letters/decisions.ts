import type { CivilDate, Text } from '@yichuang/kernel';

import type { Condition } from '../conditions.js';
import type { Service } from '../define-service.js';
import type { DocumentDraft, DocumentSection } from '../documents.js';
import type { ErasedDecided, ResultDocument } from '../service.js';
import type { Nature } from '../sheet.js';
import { application, day, letter, section, words, type LetterFacts } from './frame.js';
import { noRemedies, remedies, remediesOfMachine } from './remedies.js';

/** What the decision is called and how it is numbered: only a licence is a 行政许可. */
const grants: Readonly<Record<Nature, Pick<DocumentDraft, 'title' | 'numberPrefix'>>> = {
  licence: { title: { zh: '准予行政许可决定书', en: 'Decision to Grant' }, numberPrefix: '豫公许准' },
  confirmation: { title: { zh: '行政确认决定书', en: 'Decision to Confirm' }, numberPrefix: '豫公确' },
  filing: { title: { zh: '备案通知书', en: 'Notice of Filing' }, numberPrefix: '豫公备' },
  'public-service': { title: { zh: '办结通知书', en: 'Notice of Completion' }, numberPrefix: '豫公办' },
};

const refusals: Readonly<Record<Nature, Pick<DocumentDraft, 'title' | 'numberPrefix'>>> = {
  licence: { title: { zh: '不予行政许可决定书', en: 'Decision to Refuse' }, numberPrefix: '豫公许否' },
  confirmation: { title: { zh: '不予行政确认决定书', en: 'Decision Not to Confirm' }, numberPrefix: '豫公确否' },
  filing: { title: { zh: '不予备案通知书', en: 'Notice of Refused Filing' }, numberPrefix: '豫公备否' },
  'public-service': { title: { zh: '不予办理通知书', en: 'Notice of Refusal' }, numberPrefix: '豫公否' },
};

/** Who found that the conditions hold. */
export interface Grounds {
  /** Ids of the conditions that hold. */
  readonly held: readonly string[];
  /** Found by rules on registers alone, without a person. */
  readonly byMachine: boolean;
  /** Days in which the fee is to be paid, where one is due. */
  readonly payWithin?: number;
}

const cited = ({ text, law }: Condition): Text => ({ zh: `${text.zh}（${law.zh}）`, en: `${text.en} (${law.en})` });

function conditionsThatHeld({ conditions }: Service, held: readonly string[]): DocumentSection {
  return section('经核查符合的条件和依据', 'Conditions that hold, and their law', conditions.filter(({ id }) => held.includes(id)).map((condition) => cited(condition as Condition)));
}

const feeDue = (days: number): DocumentSection =>
  section('缴费', 'Fee', [{ zh: `需要缴费的，自通知缴费之日起${days}日内缴纳，缴费后制作并送达结果；期满未缴的，办理终止`, en: `What is due is paid within ${days} days of the notice of the fee; the result is made once it is paid, and the case ends if it is not` }]);

/** The written decision to grant (for a licence 《行政许可法》第三十八条第一款), with every condition that held and its law. */
export function grantLetter(facts: LetterFacts, decidedOn: string, { held, byMachine, payWithin }: Grounds): DocumentDraft {
  const { service, office } = facts;
  const [what, on] = [application(facts), day(decidedOn)];
  const found: Text = byMachine ? { zh: '经查询登记信息', en: 'according to the registers' } : { zh: '经审查', en: 'upon examination' };
  const decision: Text = {
    zh: `${what.zh}，${found.zh}，符合法定条件。根据${service.law.map(({ zh }) => zh).join('、')}，${office.name.zh}于${on.zh}决定准予。`,
    en: `Y${what.en.slice(1)} meets the conditions of the law ${found.en}. Under ${service.law.map(({ en }) => en).join('; ')}, ${office.name.en} grants it on ${on.en}.`,
  };
  return letter({ kind: 'decision', ...grants[service.nature] }, facts, [decision], [conditionsThatHeld(service, held), ...(payWithin ? [feeDue(payWithin)] : []), byMachine ? remediesOfMachine(facts) : remedies(facts)]);
}

/** Why a person says no: the condition that failed, what shows it, and what would mend it. */
export interface Refusal {
  readonly condition: string;
  readonly evidence: string;
  readonly howToMend: string;
}

/** The written decision to refuse (《行政许可法》第三十八条第二款): condition, law, evidence, how to mend it, remedies where there are any. */
export function refusalLetter(facts: LetterFacts, decidedOn: string, { condition: id, evidence, howToMend }: Refusal): DocumentDraft {
  const { service, office } = facts;
  const condition = service.conditions.find((each) => each.id === id);
  if (!condition) throw new Error(`${service.id} has no condition ${id}`);
  const [what, on] = [application(facts), day(decidedOn)];
  const decision: Text = {
    zh: `${what.zh}，经审查，不符合下列法定条件。${office.name.zh}于${on.zh}决定不予准予。`,
    en: `Y${what.en.slice(1)} does not meet the condition of the law named below. ${office.name.en} refuses it on ${on.en}.`,
  };
  return letter({ kind: 'decision', ...refusals[service.nature] }, facts, [decision], [
    section('不符合的条件和依据', 'The condition that fails, and its law', [cited(condition)]),
    section('认定的事实和证据', 'Facts and evidence', [words(evidence)]),
    section('如何改正', 'What would mend it', [words(howToMend)]),
    service.finalUnder ? noRemedies(service.finalUnder) : remedies(facts),
  ]);
}

export interface Reopening {
  /** Number of the decision or judgment. */
  readonly order: string;
  readonly decideBy: CivilDate;
  /** For what was not accepted before: it is accepted with this letter. */
  readonly acceptedOn?: CivilDate;
}

/** A review or a court has changed the decision, and the case is handled anew (《行政复议法》第六十四条; 《行政诉讼法》第七十条). */
export function reopeningLetter(facts: LetterFacts, { order, decideBy, acceptedOn }: Reopening): DocumentDraft {
  const [what, by] = [application(facts), day(decideBy)];
  const accepted: Text = acceptedOn ? { zh: `自${day(acceptedOn).zh}起受理，`, en: ` It is accepted as of ${day(acceptedOn).en}.` } : { zh: '', en: '' };
  return letter(
    { kind: 'reopening-notice', title: { zh: '重新办理通知书', en: 'Notice of Reopening' }, numberPrefix: '豫公重' },
    facts,
    [{ zh: `${what.zh}，依照下列复议决定或者判决重新办理，${accepted.zh}${facts.office.name.zh}应当不迟于${by.zh}作出决定。`, en: `Y${what.en.slice(1)} is handled anew as ordered below.${accepted.en} ${facts.office.name.en} must decide by ${by.en}.` }],
    [section('复议决定书或者判决书', 'The order', [words(order)])],
  );
}

/** A result or a permit, with what the register now says. */
export function resultDocument({ kind, title, numberPrefix, rows, titleFor, languages }: ResultDocument<ErasedDecided>, decided: ErasedDecided): DocumentDraft {
  const draft = { kind, title: titleFor?.(decided) ?? title, numberPrefix, holder: decided.applicant.name, paragraphs: [], rows: rows(decided), sections: [] };
  return languages ? { ...draft, languages: languages(decided) } : draft;
}
