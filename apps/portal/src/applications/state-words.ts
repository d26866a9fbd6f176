import type { Text } from '@yichuang/kernel';
import { stateNames, type State } from '@yichuang/one-window';
import type { TagColour } from '@yichuang/web';

export interface StateWords {
  readonly name: Text;
  /** What happens next, and by whom. */
  readonly next: Text;
  readonly colour: TagColour;
}

const words = (colour: TagColour, zh: string, en: string) => ({ colour, next: { zh, en } });

const nextSteps: Readonly<Record<State, Omit<StateWords, 'name'>>> = {
  received: words('blue', '正在核对，您不需要做什么。', 'It is being checked. You need do nothing.'),
  correction: words('yellow', '请补齐下面列出的内容；列出的就是全部，此后不再要求其他材料。', 'Please hand in what is listed below. It is all that can be asked for.'),
  accepted: words('blue', '正在审查，在期限内作出决定。', 'It is being examined; the decision is made within the period.'),
  examining: words('blue', '工作人员正在审查，在期限内作出决定。', 'An officer examines it; the decision is made within the period.'),
  'field-check': words('blue', '两名工作人员将现场核查，办理期限不变。', 'Two officers will come and look; your date stands.'),
  special: words('purple', '正在进行依法不计入期限的程序，结束后告知新的日期。', 'A procedure is under way whose time is not counted; you will be told the new date.'),
  forwarded: words('blue', '已上报上级机关审查决定。', 'It is with the higher office.'),
  joint: words('blue', '多个部门正在联合办理。', 'Several authorities handle it together.'),
  deciding: words('blue', '审查完毕，正在等待决定。', 'It is examined and awaits the decision.'),
  approved: words('green', '已准予，正在制作文书和证件；有费用的，缴费后制作。', 'It is granted and the documents are being made; where a fee is due, once it is paid.'),
  refused: words('red', '理由、依据、改正办法和救济途径见决定书。', 'The decision gives the reason, the law, what would mend it and your remedies.'),
  producing: words('teal', '证件制作完成后送达。', 'It is delivered as soon as it is made.'),
  delivering: words('teal', '结果正在送达。', 'The result is on its way to you.'),
  permitted: words('yellow', '准许文书已送达，请在有效期内办理后续。', 'The permit is delivered: please take the next step while it is valid.'),
  completing: words('blue', '正在核对您带回的证明。', 'What you brought is being checked.'),
  delivered: words('green', '结果已送达，文书可以随时下载。', 'The result is delivered; the documents can be downloaded at any time.'),
  'not-accepted': words('red', '理由和有权办理的机关见通知书。', 'The notice gives the reason and the competent authority.'),
  withdrawn: words('grey', '您已撤回申请，可以重新提出。', 'You withdrew it. You may apply again.'),
  'deemed-withdrawn': words('grey', '期限内未补齐，视为撤回；您可以随时重新申请。', 'It was not completed in time and counts as withdrawn. You may apply again at any time.'),
  terminated: words('grey', '办理已终止，原因见通知书。', 'It has ended; the notice gives the reason.'),
  unpaid: words('grey', '期限内未缴费，办理终止；以后怎样办，见通知书。', 'The fee was not paid in time, and the case has ended; the notice says what you can do.'),
  lapsed: words('grey', '准许文书期满未使用，已失效。', 'The permit was not used in time and has lapsed.'),
  archived: words('grey', '已归档，文书可以随时下载。', 'Archived; the documents can be downloaded at any time.'),
};

/** Where an application stands, in the applicant's words. */
export const stateWords = (state: State): StateWords => ({ name: stateNames[state], ...nextSteps[state] });
