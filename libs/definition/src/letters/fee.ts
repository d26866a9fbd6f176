import type { DocumentDraft } from '../documents.js';
import { application, letter, section, type LetterFacts } from './frame.js';

/** What must be paid before the result is issued, and on what basis (第五十八条、第五十九条). */
export function feeLetter(facts: LetterFacts): DocumentDraft {
  const what = application(facts);
  const { note, law } = facts.service.fee;
  return letter(
    { kind: 'fee-notice', title: { zh: '缴费通知书', en: 'Notice of a Fee' }, numberPrefix: '豫公费' },
    facts,
    [{ zh: `${what.zh}已准予，请在网上或者窗口缴费，缴费后制作并送达结果。`, en: `Y${what.en.slice(1)} is granted. Please pay the fee on line or at a window; the result is made and delivered once it is paid.` }],
    [section('收费标准', 'Rate', [note]), section('收费依据', 'Basis', [law])],
  );
}
