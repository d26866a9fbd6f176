import type { Text } from '@yichuang/kernel';
import type { Charge } from '@yichuang/payments';
import type { TagColour } from '@yichuang/web';

export type FeeState = 'due' | 'waiting' | 'paid' | 'going-back' | 'given-back' | 'not-collected';

/** Where the fee of an application stands, seen by its applicant. */
export function feeStateOf({ paidAt, endedAt, payments }: Charge): FeeState {
  const has = (...statuses: readonly string[]): boolean => payments.some(({ status }) => statuses.includes(status));
  if (endedAt === null && paidAt !== null) return 'paid';
  if (endedAt === null) return has('started') ? 'waiting' : 'due';
  if (has('started', 'refund-due')) return 'going-back';
  return has('refunded') ? 'given-back' : 'not-collected';
}

export const feeStateWords: Readonly<Record<FeeState, { readonly name: Text; readonly colour: TagColour }>> = {
  due: { name: { zh: '待缴费', en: 'To be paid' }, colour: 'orange' },
  waiting: { name: { zh: '等待支付结果', en: 'Waiting for the payment' }, colour: 'yellow' },
  paid: { name: { zh: '已缴费', en: 'Paid' }, colour: 'green' },
  'going-back': { name: { zh: '退款中', en: 'Being refunded' }, colour: 'purple' },
  'given-back': { name: { zh: '已退款', en: 'Refunded' }, colour: 'grey' },
  'not-collected': { name: { zh: '不再收取', en: 'Not collected' }, colour: 'grey' },
};
