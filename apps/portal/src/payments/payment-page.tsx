import type { Page, Visit } from '@yichuang/door';
import { formatInstant, formatMoney, formatReference, type Text } from '@yichuang/kernel';
import type { ApplicationDetail } from '@yichuang/one-window';
import { isOpen, type Charge, type PaymentRecord, type PaymentStatus } from '@yichuang/payments';
import { BackLink, Button, Panel, PostForm, SummaryList } from '@yichuang/web';

export interface PaymentPageProps {
  readonly visit: Visit;
  readonly application: ApplicationDetail;
  readonly charge: Charge;
  readonly payment: PaymentRecord;
}

interface Outcome {
  readonly title: Text;
  readonly text: Text;
}

const outcomes: Readonly<Record<PaymentStatus, Outcome>> = {
  started: {
    title: { zh: '等待收银台确认', en: 'Waiting for the cashier' },
    text: { zh: '收银台还没有把结果告诉我们。已经付款的，一般几分钟内确认，无需再付；我们会一直查询到有结果为止。没有付款的，可以重新支付。', en: 'The cashier has not told us the result yet. If you have paid, it is usually confirmed within minutes and you need not pay again; we keep asking until there is a result. If you have not paid, pay again.' },
  },
  paid: { title: { zh: '缴费成功', en: 'Paid' }, text: { zh: '收银台已经确认收款。', en: 'The cashier has confirmed the payment.' } },
  failed: { title: { zh: '没有支付成功', en: 'Not paid' }, text: { zh: '收银台没有收款。', en: 'The cashier took no money.' } },
  expired: { title: { zh: '支付已过期', en: 'The payment has expired' }, text: { zh: '在限定时间内没有付款，收银台没有收款。', en: 'It was not paid in time. The cashier took no money.' } },
  'refund-due': { title: { zh: '款项正在退回', en: 'Being refunded' }, text: { zh: '这笔款项无需缴纳，将原路退回。', en: 'This was not due. It goes back the way it came.' } },
  refunded: { title: { zh: '款项已退回', en: 'Refunded' }, text: { zh: '这笔款项无需缴纳，已经原路退回。', en: 'This was not due. It has gone back the way it came.' } },
};

const words = {
  reference: { zh: '办件编号', en: 'Reference' },
  order: { zh: '订单号', en: 'Order' },
  amount: { zh: '金额', en: 'Amount' },
  startedAt: { zh: '发起时间', en: 'Begun' },
  paidAt: { zh: '付款时间', en: 'Paid at' },
  look: { zh: '再看一次', en: 'Look again' },
  again: { zh: '重新支付', en: 'Pay again' },
  receipt: { zh: '查看缴费凭证', en: 'Fee receipt' },
  application: { zh: '返回办件', en: 'Back to the application' },
} satisfies Record<string, Text>;

const Summary = ({ visit: { locale }, application: { reference }, payment }: PaymentPageProps) => (
  <SummaryList
    rows={[
      { key: words.reference[locale], value: formatReference(reference) },
      { key: words.amount[locale], value: formatMoney(payment.received ?? payment.amount, locale) },
      { key: words.order[locale], value: payment.orderNumber },
      payment.paidAt ? { key: words.paidAt[locale], value: formatInstant(payment.paidAt, locale) } : { key: words.startedAt[locale], value: formatInstant(payment.startedAt, locale) },
    ]}
  />
);

const Heading = ({ visit: { locale }, payment: { status } }: PaymentPageProps) => {
  const { title, text } = outcomes[status];
  if (status === 'paid') return <Panel title={title[locale]}>{text[locale]}</Panel>;
  return (
    <>
      <h1 class="govuk-heading-l">{title[locale]}</h1>
      <p class="govuk-body-l">{text[locale]}</p>
    </>
  );
};

const NextStep = ({ visit, application: { reference }, charge, payment: { status, orderNumber } }: PaymentPageProps) => {
  const { locale } = visit;
  if (status === 'paid') return <Button href={visit.href(`/applications/${reference}/fee-receipt`)}>{words.receipt[locale]}</Button>;
  return (
    <>
      {status === 'started' && <Button href={visit.href(`/applications/${reference}/payments/${orderNumber}`)}>{words.look[locale]}</Button>}
      {isOpen(charge) && (
        <PostForm action={visit.href(`/applications/${reference}/payments`)} csrf={visit.csrf}>
          <Button look={status === 'started' ? 'secondary' : undefined} preventDoubleClick>
            {words.again[locale]}
          </Button>
        </PostForm>
      )}
    </>
  );
};

/** How one attempt to pay stands. */
export function paymentPage(props: PaymentPageProps): Page {
  const { visit, application, payment } = props;
  const { locale } = visit;
  const body = (
    <>
      <Heading {...props} />
      <Summary {...props} />
      <NextStep {...props} />
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href(`/applications/${application.reference}`)}>
      {words.application[locale]}
    </BackLink>
  );
  return { title: outcomes[payment.status].title, section: '/applications', width: 'narrow', before: back, body };
}
