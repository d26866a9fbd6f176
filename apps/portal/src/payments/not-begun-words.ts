import type { Text } from '@yichuang/kernel';
import type { NotBegun } from '@yichuang/payments';

export const notBegunWords: Readonly<Record<NotBegun, Text>> = {
  'nothing-due': { zh: '没有需要缴纳的费用', en: 'There is nothing to pay' },
  'not-possible': { zh: '目前不能在线缴费，请到办理机关的窗口缴纳', en: 'Paying online is not possible at present: pay at the window of the office' },
  'cashier-silent': { zh: '收银台暂时没有应答，没有扣款，请稍后再试', en: 'The cashier does not answer at present. Nothing was taken: try again later' },
};
