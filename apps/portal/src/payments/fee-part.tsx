import type { Visit } from '@yichuang/door';
import { formatMoney, type Text } from '@yichuang/kernel';
import { isOpen, type PaymentRecord } from '@yichuang/payments';
import { Button, InsetText, PostForm, Tag } from '@yichuang/web';

import { FeeItems } from './fee-items.js';
import { feeStateOf, feeStateWords } from './fee-state.js';
import type { FeeStanding } from './read-fee.js';

export interface FeePartProps {
  readonly visit: Visit;
  readonly reference: string;
  readonly fee: FeeStanding;
}

const words = {
  title: { zh: '费用', en: 'Fee' },
  basis: { zh: '收费依据：', en: 'Basis: ' },
  pay: { zh: '去缴费', en: 'Pay' },
  again: { zh: '重新支付', en: 'Pay again' },
  receipt: { zh: '查看缴费凭证', en: 'Fee receipt' },
  unconfirmed: { zh: '有一次支付还没有结果。已经付款的，请稍等片刻再看；没有付款的，可以重新支付。重复支付的款项会自动退回。', en: 'One payment has no result yet. If you have paid, look again in a moment; if not, pay again. Whatever is paid twice is refunded by itself.' },
  look: { zh: '查看支付结果', en: 'See how it stands' },
  atWindow: { zh: '目前不能在线缴费，请到办理机关的窗口缴纳。', en: 'Paying online is not possible at present: pay at the window of the office.' },
  fetchAtWindow: { zh: '在窗口缴纳、应当退还的费用，请缴费人持身份证件和票据到办理机关窗口领取：', en: 'Paid at the window and no longer due. The payer fetches it there, with their identity document and the receipt: ' },
  fetched: { zh: '已在窗口退还：', en: 'Given back at the window: ' },
  goingBack: { zh: '多付的款项正在退回：', en: 'Paid too much, being refunded: ' },
  givenBack: { zh: '多付的款项已退回：', en: 'Paid too much, refunded: ' },
} satisfies Record<string, Text>;

const Unconfirmed = ({ visit, reference, orderNumber }: { readonly visit: Visit; readonly reference: string; readonly orderNumber: string }) => (
  <InsetText>
    <p class="govuk-body">{words.unconfirmed[visit.locale]}</p>
    <a class="govuk-link" href={visit.href(`/applications/${reference}/payments/${orderNumber}`)}>
      {words.look[visit.locale]}
    </a>
  </InsetText>
);

const PayForm = ({ visit, reference, fee: { charge } }: FeePartProps) => {
  const unconfirmed = charge.payments.findLast(({ status }) => status === 'started');
  return (
    <>
      {unconfirmed && <Unconfirmed visit={visit} reference={reference} orderNumber={unconfirmed.orderNumber} />}
      <PostForm action={visit.href(`/applications/${reference}/payments`)} csrf={visit.csrf}>
        <Button look={unconfirmed && 'secondary'} preventDoubleClick>
          {words[unconfirmed ? 'again' : 'pay'][visit.locale]}
        </Button>
      </PostForm>
    </>
  );
};

/** Money that was not due. What the tag says of the whole fee is not said again, except where to fetch it. */
const Excess = ({ visit: { locale }, fee: { charge } }: FeePartProps) => {
  const inStatus = (status: PaymentRecord['status'], at: PaymentRecord['channel']) => charge.payments.filter(({ status: is, channel }) => is === status && channel === at && (at === 'window' || charge.endedAt === null));
  const line = (text: Text, payments: readonly PaymentRecord[]) =>
    payments.length > 0 && (
      <p class="govuk-body">
        {text[locale]}
        {payments.map(({ received }) => formatMoney(received ?? 0, locale)).join(locale === 'zh' ? '、' : ', ')}
      </p>
    );
  return (
    <>
      {line(words.goingBack, inStatus('refund-due', 'cashier'))}
      {line(words.givenBack, inStatus('refunded', 'cashier'))}
      {line(words.fetchAtWindow, inStatus('refund-due', 'window'))}
      {line(words.fetched, inStatus('refunded', 'window'))}
    </>
  );
};

/** What an application costs, on what basis, where it stands, and how to pay (《行政许可法》第五十八条、第五十九条). */
export const FeePart = (props: FeePartProps) => {
  const { visit, reference, fee } = props;
  const { locale } = visit;
  const { charge, onLine } = fee;
  const { name, colour } = feeStateWords[feeStateOf(charge)];
  return (
    <section id="fee">
      <h2 class="govuk-heading-m">
        {words.title[locale]} <Tag colour={colour}>{name[locale]}</Tag>
      </h2>
      <FeeItems locale={locale} charge={charge} />
      <p class="govuk-body">
        {words.basis[locale]}
        {charge.law[locale]}
      </p>
      <Excess {...props} />
      {isOpen(charge) && (onLine ? <PayForm {...props} /> : <p class="govuk-body">{words.atWindow[locale]}</p>)}
      {feeStateOf(charge) === 'paid' && (
        <p class="govuk-body">
          <a class="govuk-link" href={visit.href(`/applications/${reference}/fee-receipt`)}>
            {words.receipt[locale]}
          </a>
        </p>
      )}
    </section>
  );
};
