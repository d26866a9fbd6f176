import { applicantOf, type Service } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import { formatInstant, formatMoney, formatReference, type Text } from '@yichuang/kernel';
import type { ApplicationDetail } from '@yichuang/one-window';
import type { Charge, PaymentRecord } from '@yichuang/payments';
import { BackLink, SummaryList } from '@yichuang/web';

import { FeeItems } from './fee-items.js';

export interface FeeReceiptProps {
  readonly visit: Visit;
  readonly application: ApplicationDetail;
  readonly service: Service;
  readonly charge: Charge;
  readonly payment: PaymentRecord;
}

const words = {
  title: { zh: '缴费凭证', en: 'Fee receipt' },
  service: { zh: '申请事项', en: 'Service' },
  applicant: { zh: '缴费人', en: 'Paid for' },
  reference: { zh: '办件编号', en: 'Reference' },
  order: { zh: '凭证编号', en: 'Receipt number' },
  where: { zh: '缴费地点', en: 'Paid' },
  atWindow: { zh: '办理机关窗口', en: 'at the window of the office' },
  paper: { zh: '票据号', en: 'Number of the receipt' },
  transaction: { zh: '交易号', en: 'Transaction' },
  paidAt: { zh: '缴费时间', en: 'Paid at' },
  basis: { zh: '收费依据', en: 'Basis' },
  received: { zh: '实收金额', en: 'Received' },
  treasury: { zh: '所收费用全部上缴国库（《行政许可法》第五十九条）。在线缴费的财政电子票据由省级非税收入缴款平台开具，在窗口缴费的以窗口出具的票据为准。本页可以打印或者保存。', en: 'All fees go to the state treasury (Administrative Licensing Law, Article 59). The official electronic bill of what is paid online is issued by the province’s payment platform; for what is paid at a window it is the receipt given there. You can print or save this page.' },
} satisfies Record<string, Text>;

/** Who paid on line has the order and the number of the cashier; who paid at a window has the receipt of the clerk. */
function proofOf({ visit: { locale }, payment: { channel, orderNumber, transactionId } }: FeeReceiptProps) {
  if (channel === 'window') return [{ key: words.paper[locale], value: transactionId }, { key: words.where[locale], value: words.atWindow[locale] }];
  return [{ key: words.order[locale], value: orderNumber }, { key: words.transaction[locale], value: transactionId }];
}

function rowsOf(props: FeeReceiptProps) {
  const { visit: { locale }, application, service, charge, payment } = props;
  return [
    ...proofOf(props),
    { key: words.service[locale], value: service.name[locale] },
    { key: words.reference[locale], value: formatReference(application.reference) },
    { key: words.applicant[locale], value: applicantOf(application.form, application.submitter).name },
    { key: words.received[locale], value: formatMoney(payment.received ?? 0, locale) },
    { key: words.paidAt[locale], value: payment.paidAt ? formatInstant(payment.paidAt, locale) : '' },
    { key: words.basis[locale], value: charge.law[locale] },
  ];
}

/** What the payer keeps: what was paid, for what, on what basis. */
export function feeReceiptPage(props: FeeReceiptProps): Page {
  const { visit, application, charge } = props;
  const { locale } = visit;
  const body = (
    <>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <SummaryList rows={rowsOf(props)} />
      <FeeItems locale={locale} charge={charge} />
      <p class="govuk-body">{words.treasury[locale]}</p>
    </>
  );
  return { title: words.title, section: '/applications', width: 'narrow', before: <BackLink locale={locale} href={visit.href(`/applications/${application.reference}`)} />, body };
}
