import type { CivilDate, Text } from '@yichuang/kernel';

import type { DocumentDraft } from '../documents.js';
import { application, day, letter, section, type LetterFacts } from './frame.js';
import { remediesOfMachine } from './remedies.js';

/** What must be paid before the result is issued, by when, and on what basis (第五十八条、第五十九条). */
export function feeLetter(facts: LetterFacts, payBy: CivilDate): DocumentDraft {
  const [what, by] = [application(facts), day(payBy)];
  const { note, law } = facts.service.fee;
  return letter(
    { kind: 'fee-notice', title: { zh: '缴费通知书', en: 'Notice of a Fee' }, numberPrefix: '豫公费' },
    facts,
    [
      {
        zh: `${what.zh}已准予，请于${by.zh}前（含当日）在网上或者窗口缴费，缴费后制作并送达结果。期满未缴的，办理终止。`,
        en: `Y${what.en.slice(1)} is granted. Please pay the fee online or at a window by ${by.en}; the result is made and delivered once it is paid. If it is not paid by then, the case ends.`,
      },
    ],
    [section('收费标准', 'Rate', [note]), section('收费依据', 'Basis', [law])],
  );
}

/** Registers hold what was granted: nobody takes it back for a fee, and it is made whenever the fee is paid. */
const standing: Text = {
  zh: '准予决定不因此失效。需要结果的，可以随时在网上或者窗口缴费，缴费后制作并送达，不必重新申请',
  en: 'The decision stands all the same. Whenever you need the result, pay online or at a window: it is made and delivered, without a new application',
};

const anew: Text = {
  zh: '登记没有改动，费用不再收取。仍然需要的，可以随时重新申请',
  en: 'No register was changed, and the fee is not collected any more. If you still need it, you may apply again at any time',
};

/** What follows when nobody has paid in time. */
export const afterFeeLapse = (isRegistered: boolean): Text => (isRegistered ? standing : anew);

/** The case ends because its fee was not paid: no refusal, and no right is lost by it. */
export function feeLapseLetter(facts: LetterFacts, isRegistered: boolean): DocumentDraft {
  const what = application(facts);
  return letter(
    { kind: 'fee-lapse-notice', title: { zh: '未缴费终止办理通知书', en: 'Notice of an Unpaid Fee' }, numberPrefix: '豫公缴终' },
    facts,
    [{ zh: `${what.zh}已准予。因缴费通知书所定期限内没有缴费，办理终止。`, en: `Y${what.en.slice(1)} was granted. The fee was not paid within the period of the notice of the fee, and the case ends.` }],
    [section('可以怎样办', 'What you can do', [afterFeeLapse(isRegistered)]), remediesOfMachine(facts)],
  );
}
