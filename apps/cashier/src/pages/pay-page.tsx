import { formatInstant, formatMoney, type Locale, type Text } from '@yichuang/kernel';
import { Button, Panel, Radios, SummaryList } from '@yichuang/web';
import type { VNode } from 'preact';

import { behaviours } from '../orders/behaviour.js';
import { stateOf, type Purchase } from '../orders/purchase.js';
import { renderCashierPage } from './cashier-page.js';

const words = {
  pay: { zh: '确认支付', en: 'Pay' },
  toPay: { zh: '应付金额：', en: 'To pay: ' },
  cancel: { zh: '取消支付', en: 'Cancel' },
  subject: { zh: '缴费项目', en: 'For' },
  order: { zh: '订单号', en: 'Order' },
  until: { zh: '支付截止', en: 'Pay by' },
  transaction: { zh: '交易号', en: 'Transaction' },
  behaviour: { zh: '支付成功后怎样通知商户？', en: 'How is the payee told?' },
  paid: { zh: '支付成功', en: 'Paid' },
  failed: { zh: '支付已取消', en: 'Cancelled' },
  expired: { zh: '订单已过期', en: 'The order has expired' },
  nothing: { zh: '没有扣款。', en: 'Nothing was taken.' },
  back: { zh: '返回办件页面', en: 'Back to the application' },
} satisfies Record<string, Text>;

export interface PayPage {
  readonly purchase: Purchase;
  readonly locale: Locale;
  readonly now: Date;
}

const pathOf = ({ page }: Purchase, locale: Locale): string => `/pay/${page}?lang=${locale}`;

const rowsOf = ({ purchase: { subject, orderNumber, expiresAt, transactionId }, locale }: PayPage) => [
  { key: words.subject[locale], value: subject[locale] },
  { key: words.order[locale], value: orderNumber },
  transactionId ? { key: words.transaction[locale], value: transactionId } : { key: words.until[locale], value: formatInstant(expiresAt, locale) },
];

const Waiting = (props: PayPage) => {
  const { purchase, locale } = props;
  const items = Object.entries(behaviours).map(([value, { label, hint }]) => ({ value, label: label[locale], hint: hint[locale] }));
  return (
    <>
      <h1 class="govuk-heading-l">
        {words.toPay[locale]}
        {formatMoney(purchase.amount, locale)}
      </h1>
      <SummaryList rows={rowsOf(props)} />
      <form action={pathOf(purchase, locale)} method="post" novalidate>
        <Radios locale={locale} name="behaviour" legend={words.behaviour[locale]} legendSize="s" look="small" value="at-once" items={items} />
        <div class="govuk-button-group">
          <Button name="do" value="pay">
            {words.pay[locale]}
          </Button>
          <Button name="do" value="cancel" look="secondary">
            {words.cancel[locale]}
          </Button>
        </div>
      </form>
    </>
  );
};

const Ended = ({ page, title }: { readonly page: PayPage; readonly title: Text }) => (
  <>
    <h1 class="govuk-heading-l">{title[page.locale]}</h1>
    <p class="govuk-body">{words.nothing[page.locale]}</p>
    <SummaryList rows={rowsOf(page)} />
  </>
);

const Paid = (page: PayPage) => (
  <>
    <Panel title={words.paid[page.locale]}>
      <strong>{formatMoney(page.purchase.amount, page.locale)}</strong>
    </Panel>
    <SummaryList rows={rowsOf(page)} />
  </>
);

function contentOf(page: PayPage): { readonly title: Text; readonly content: VNode } {
  const { purchase, now } = page;
  if (purchase.state === 'paid') return { title: words.paid, content: <Paid {...page} /> };
  if (purchase.state === 'failed') return { title: words.failed, content: <Ended page={page} title={words.failed} /> };
  if (stateOf(purchase, now).state === 'expired') return { title: words.expired, content: <Ended page={page} title={words.expired} /> };
  return { title: words.pay, content: <Waiting {...page} /> };
}

/** One order: to be paid or cancelled, or how it ended and the way back. */
export function payPage(page: PayPage): string {
  const { purchase, locale } = page;
  const { title, content } = contentOf(page);
  const body = (
    <>
      {content}
      {title !== words.pay && <Button href={purchase.returnUrl}>{words.back[locale]}</Button>}
    </>
  );
  return renderCashierPage({ locale, title, otherHref: pathOf(purchase, locale === 'zh' ? 'en' : 'zh'), body });
}
