import { field } from '@yichuang/definition';
import { formatMoney, yuan, type Text } from '@yichuang/kernel';

import type { State } from '../lifecycle.js';
import type { OpenCase } from '../officers/open-case.js';
import type { Outcome } from '../write/outcome.js';
import { done, number, said, type Act } from './act.js';

/** The flag of a case that is granted and waits for its fee. */
export const feeDue = 'fee-due';

const waitsForFee: readonly State[] = ['approved', 'unpaid'];

/** What follows when a fee was paid, wherever: what was granted and waited for it is made now, also where the case had ended for want of it. */
export const feePaid = ({ state }: Pick<OpenCase, 'state'>, at: Date): Pick<Outcome, 'dropFlags' | 'next'> => ({
  dropFlags: [feeDue],
  next: waitsForFee.includes(state) ? [{ kind: 'produce', dueAt: at }] : [],
});

const law: Text = { zh: '《行政许可法》第五十九条', en: 'Administrative Licensing Law, Article 59' };

const notOpen = { paid: { zh: '费用已缴纳', en: 'The fee is paid' }, ended: { zh: '费用不再收取', en: 'The fee is not collected any more' } } satisfies Record<string, Text>;
const nothingDue: Text = { zh: '本办件没有应缴费用', en: 'Nothing is due for this case' };

function whyNotOpen({ fee }: OpenCase): Text | undefined {
  if (!fee) return nothingDue;
  return fee.stands === 'open' ? undefined : notOpen[fee.stands];
}

const receipt = (zh: string, en: string) => field('receipt', 'text', { zh, en }, { maxLength: 40 });
const whatIsDue = ({ fee }: OpenCase): Text => ({ zh: `应缴${formatMoney(fee?.due ?? 0, 'zh')}`, en: `Due: ${formatMoney(fee?.due ?? 0, 'en')}` });

/** T51: the applicant pays at a window. It counts as what is paid on line does: once, and exactly what is due. */
export const takeFee: Act = {
  id: 'take-fee',
  name: { zh: '登记窗口缴费', en: 'Record a fee paid at the window' },
  law,
  action: 'fee-paid',
  by: ['clerk'],
  withoutHolding: true,
  closed: whyNotOpen,
  fields: (the) => [field('amount', 'money', { zh: '实收金额', en: 'Amount received' }, { hint: whatIsDue(the) }), receipt('财政票据号', 'Number of the receipt')],
  check: (the, input) => {
    const { zh, en } = whatIsDue(the);
    return yuan(Number(input.amount)) === the.fee?.due ? undefined : { field: 'amount', message: { zh: `${zh}，实收金额应当与此相同`, en: `${en}. No other amount can be taken` } };
  },
  outcome: (doing) => {
    const amount = number(doing, 'amount');
    const receiptNumber = said(doing, 'receipt');
    return {
      actions: [done(doing, 'fee-paid', { at: 'window', amount, receipt: receiptNumber })],
      ...feePaid(doing.the, doing.at),
      fee: { taken: { amount: yuan(amount), receipt: receiptNumber } },
      told: { zh: `已在窗口缴费${formatMoney(yuan(amount), 'zh')}，票据号${receiptNumber}。`, en: `${formatMoney(yuan(amount), 'en')} was paid at the window, receipt ${receiptNumber}.` },
    };
  },
};

/** What came in at a window and is not due any more goes back over the counter: no cashier can return it. */
export const returnFee: Act = {
  id: 'return-fee',
  name: { zh: '登记窗口退费', en: 'Record a fee given back at the window' },
  law,
  action: 'fee-returned',
  by: ['clerk'],
  withoutHolding: true,
  closed: ({ fee }) => (fee && fee.toReturn > 0 ? undefined : { zh: '没有应当在窗口退还的费用', en: 'Nothing is to be given back at the window' }),
  fields: () => [
    field('payerChecked', 'boolean', { zh: '已核验缴费人身份并收回原票据', en: 'The payer was identified and the receipt taken back' }, { mustBeTrue: true }),
    receipt('退款凭证号', 'Number of the refund voucher'),
  ],
  outcome: (doing) => {
    const amount = doing.the.fee?.toReturn ?? 0;
    return {
      actions: [done(doing, 'fee-returned', { amount: amount / 100, receipt: said(doing, 'receipt') })],
      fee: { returned: true },
      told: { zh: `已在窗口退还${formatMoney(amount, 'zh')}。`, en: `${formatMoney(amount, 'en')} was given back at the window.` },
    };
  },
};
