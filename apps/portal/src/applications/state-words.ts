import type { Text } from '@yichuang/kernel';
import type { ActionKind, ClockKind, State } from '@yichuang/one-window';
import type { TagColour } from '@yichuang/web';

export interface StateWords {
  readonly name: Text;
  /** What happens next, and by whom. */
  readonly next: Text;
  readonly colour: TagColour;
}

/** Where an application stands, in the applicant's words. */
export const stateWords: Readonly<Record<State, StateWords>> = {
  received: { name: { zh: '已收到', en: 'Received' }, next: { zh: '正在核对，您不需要做什么。', en: 'It is being checked. You need do nothing.' }, colour: 'blue' },
  accepted: { name: { zh: '已受理', en: 'Accepted' }, next: { zh: '正在审查，在期限内作出决定。', en: 'It is being examined; the decision is made within the period.' }, colour: 'blue' },
  approved: { name: { zh: '准予', en: 'Granted' }, next: { zh: '正在制作文书和证件。', en: 'The documents are being made.' }, colour: 'green' },
  producing: { name: { zh: '制证中', en: 'Being produced' }, next: { zh: '证件制作完成后送达。', en: 'It is delivered as soon as it is made.' }, colour: 'teal' },
  delivering: { name: { zh: '送达中', en: 'On its way' }, next: { zh: '结果正在送达。', en: 'The result is on its way to you.' }, colour: 'teal' },
  delivered: { name: { zh: '已办结', en: 'Completed' }, next: { zh: '结果已送达，文书可以随时下载。', en: 'The result is delivered; the documents can be downloaded at any time.' }, colour: 'green' },
  withdrawn: { name: { zh: '已撤回', en: 'Withdrawn' }, next: { zh: '您已撤回申请，可以重新提出。', en: 'You withdrew it. You may apply again.' }, colour: 'grey' },
};

/** What happened, line by line of the history. */
export const actionWords: Readonly<Record<ActionKind, Text>> = {
  received: { zh: '收到申请', en: 'Application received' },
  routed: { zh: '转至办理机关', en: 'Sent to the responsible office' },
  assessed: { zh: '核对各项条件', en: 'Conditions checked' },
  'handed-to-officer': { zh: '转工作人员审查', en: 'Handed to an officer' },
  granted: { zh: '作出准予决定', en: 'Decision: granted' },
  'deemed-accepted': { zh: '逾期未告知，视为受理', en: 'Deemed accepted because the period passed' },
  'limit-passed': { zh: '期限届满，已提醒监督', en: 'A period has passed; the supervisor was told' },
  'put-into-production': { zh: '开始制证', en: 'Production begun' },
  'handed-over': { zh: '交付送达', en: 'Handed over for delivery' },
  delivered: { zh: '已送达', en: 'Delivered' },
  withdrawn: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
};

export const clockWords: Readonly<Record<ClockKind, Text>> = {
  K1: { zh: '受理期限', en: 'Period for acceptance' },
  K2: { zh: '决定期限', en: 'Period for the decision' },
  K3: { zh: '送达期限', en: 'Period for delivery' },
};
