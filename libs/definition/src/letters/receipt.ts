import type { CivilDate, Text } from '@yichuang/kernel';

import type { Party } from '../case.js';
import type { DocumentDraft } from '../documents.js';
import { application, day, letter, section, type LetterFacts } from './frame.js';

const receipt = { kind: 'receipt', title: { zh: '收件回执', en: 'Receipt' }, numberPrefix: '豫公收' };

export interface ReceiptFacts {
  /** Who stood at the counter. */
  readonly submitter: Party;
  readonly materials: readonly { readonly text: Text; readonly isOriginalSeen: boolean }[];
  /** Last day to accept or to ask for corrections. */
  readonly answerBy: CivilDate;
}

const seen: Text = { zh: '（原件已核对）', en: ' (original seen)' };

/** What was received at a counter, and by when it is answered (第二十九条、第三十二条). */
export function receiptLetter(facts: LetterFacts, { submitter, materials, answerBy }: ReceiptFacts): DocumentDraft {
  const [what, by] = [application(facts), day(answerBy)];
  const words: Text = {
    zh: `${what.zh}，由${submitter.name}到${facts.office.name.zh}窗口提交，已收到。最迟于${by.zh}告知是否受理或者需要补正；逾期不告知的，自收到之日起即为受理（《行政许可法》第三十二条）。`,
    en: `Y${what.en.slice(1)}, handed in by ${submitter.name} at the counter of ${facts.office.name.en}, was received. You are told by ${by.en} whether it is accepted or must be corrected; otherwise it counts as accepted from the day it was received (Administrative Licensing Law, Article 32).`,
  };
  const items = materials.map(({ text, isOriginalSeen }): Text => (isOriginalSeen ? { zh: text.zh + seen.zh, en: text.en + seen.en } : text));
  return letter(receipt, facts, [words], items.length > 0 ? [section('收到的材料', 'Materials received', items)] : []);
}
