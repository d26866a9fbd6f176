import { applicantOf, type Service } from '@yichuang/definition';
import type { Upload } from '@yichuang/documents';
import type { Page, Visit } from '@yichuang/door';
import { formatDate, formatInstant, formatReference, type CivilDate, type Text } from '@yichuang/kernel';
import type { ApplicationDetail } from '@yichuang/one-window';
import { AnswersSummary, Button, Panel, SummaryList } from '@yichuang/web';

import { LifeEventLink, type LifeEventLinkProps } from '../life-events/life-event-link.js';

export interface ReceiptPageProps {
  readonly visit: Visit;
  readonly application: ApplicationDetail;
  readonly service: Service;
  readonly uploads: readonly Upload[];
  /** The life event it belongs to. */
  readonly lifeEvent?: LifeEventLinkProps['of'];
  /** Last day to accept or to ask for corrections. */
  readonly answerBy?: CivilDate;
}

const words = {
  title: { zh: '收件回执', en: 'Receipt' },
  reference: { zh: '办件编号', en: 'Reference' },
  service: { zh: '申请事项', en: 'Service' },
  applicant: { zh: '申请人', en: 'Applicant' },
  submitter: { zh: '提交人', en: 'Sent by' },
  receivedAt: { zh: '收到时间', en: 'Received' },
  answerBy: { zh: '最迟答复日期', en: 'You hear from us by' },
  law: { zh: '《行政许可法》第三十二条', en: 'Administrative Licensing Law, Article 32' },
  materials: { zh: '收到的材料', en: 'Materials received' },
  none: { zh: '无需提交材料', en: 'None needed' },
  content: { zh: '收到的申请内容', en: 'What was received' },
  follow: { zh: '查看办理进度', en: 'Follow the application' },
  print: { zh: '本页可以打印或者保存，也可以随时在“我的办件”中再次打开。', en: 'You can print or save this page; it stays under “My applications”.' },
} satisfies Record<string, Text>;

function rowsOf({ visit: { locale }, application, service, uploads, answerBy }: ReceiptPageProps) {
  const { submitter, receivedAt, form } = application;
  const { name } = applicantOf(form, submitter);
  return [
    { key: words.service[locale], value: service.name[locale] },
    { key: words.applicant[locale], value: name },
    ...(name === submitter.name ? [] : [{ key: words.submitter[locale], value: submitter.name }]),
    { key: words.receivedAt[locale], value: formatInstant(receivedAt, locale) },
    ...(answerBy === undefined ? [] : [{ key: words.answerBy[locale], value: `${formatDate(answerBy, locale)} · ${words.law[locale]}` }]),
    { key: words.materials[locale], value: uploads.length === 0 ? words.none[locale] : uploads.map(({ filename }) => filename).join(locale === 'zh' ? '、' : ', ') },
  ];
}

/** What the applicant gets in hand the moment the application is in. */
export function receiptPage(props: ReceiptPageProps): Page {
  const { visit, application, service, lifeEvent } = props;
  const { locale } = visit;
  const body = (
    <>
      <Panel title={words.title[locale]}>
        {words.reference[locale]}
        <br />
        <strong>{formatReference(application.reference)}</strong>
      </Panel>
      <SummaryList rows={rowsOf(props)} />
      <Button href={visit.href(`/applications/${application.reference}`)}>{words.follow[locale]}</Button>
      <LifeEventLink visit={visit} of={lifeEvent} />
      <p class="govuk-body">{words.print[locale]}</p>
      <h2 class="govuk-heading-m">{words.content[locale]}</h2>
      <AnswersSummary locale={locale} sections={service.sections} answers={application.form} />
    </>
  );
  return { title: words.title, section: '/applications', width: 'narrow', body };
}
