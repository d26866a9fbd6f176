import { formatVerificationCode, type IssuedDocument, type Upload } from '@yichuang/documents';
import type { Page } from '@yichuang/door';
import { formatDate, formatInstant, formatReference, maskPhone, type Locale, type Text } from '@yichuang/kernel';
import { mayRead, stateNames, type OpenCase } from '@yichuang/one-window';
import { AnswersSummary, BackLink, Button, Panel, SummaryList } from '@yichuang/web';

import type { OfficerVisit } from '../officer/officer-visit.js';
import { counterOf } from './counter-of.js';

export interface ReceiptPageProps extends OfficerVisit {
  readonly the: OpenCase;
  readonly uploads: readonly Upload[];
  /** The sealed paper of the receipt. */
  readonly receipt?: IssuedDocument;
  /** Name of the office whose counter it was. */
  readonly counter?: Text;
}

const words = {
  title: { zh: '收件回执', en: 'Receipt' },
  reference: { zh: '办件编号', en: 'Reference' },
  service: { zh: '申请事项', en: 'Service' },
  applicant: { zh: '申请人', en: 'Applicant' },
  submitter: { zh: '提交人', en: 'Handed in by' },
  receivedAt: { zh: '收到时间', en: 'Received' },
  counter: { zh: '收件窗口', en: 'Counter' },
  answerBy: { zh: '最迟答复日期', en: 'Answered by' },
  law: { zh: '《行政许可法》第三十二条', en: 'Administrative Licensing Law, Article 32' },
  materials: { zh: '收到的材料', en: 'Materials received' },
  originals: { zh: '已核对的原件', en: 'Originals seen' },
  none: { zh: '无', en: 'None' },
  phone: { zh: '短信回执', en: 'Message sent to' },
  code: { zh: '核验码', en: 'Verification code' },
  content: { zh: '收到的申请内容', en: 'What was received' },
  print: { zh: '打印本页（Ctrl+P）交给申请人。申请人今后登录门户，可以在“我的办件”中看到这份申请。', en: 'Print this page (Ctrl+P) for the applicant. Whenever they sign in at the portal, the application is under “My applications”.' },
  open: { zh: '打开办件', en: 'Open the case' },
  reload: { zh: '正在核对登记信息，稍候再看', en: 'Registers are being asked: look again' },
  next: { zh: '继续为其办理或者接待下一位', en: 'Go on to the next' },
} satisfies Record<string, Text>;

const listed = (items: readonly string[], locale: Locale): string => (items.length === 0 ? words.none[locale] : items.join(locale === 'zh' ? '、' : ', '));

function originalsIn({ service, log }: OpenCase, locale: Locale): string[] {
  const seen = counterOf(log[0])?.originals ?? [];
  return service.materials.filter(({ id }) => seen.includes(id)).map(({ text }) => text[locale]);
}

function rowsOf({ visit: { locale }, the, uploads, receipt, counter }: ReceiptPageProps) {
  const { service, applicant, submitter, receivedAt, materials } = the;
  const answerBy = the.ledger.get('K1')?.dueOn;
  const scanned = service.materials.filter(({ id }) => materials.some(({ material, upload }) => material === id && uploads.some((each) => each.id === upload)));
  return [
    { key: words.service[locale], value: service.name[locale] },
    { key: words.applicant[locale], value: applicant.name },
    ...(applicant.name === submitter.name ? [] : [{ key: words.submitter[locale], value: submitter.name }]),
    { key: words.receivedAt[locale], value: formatInstant(receivedAt, locale) },
    ...(counter ? [{ key: words.counter[locale], value: counter[locale] }] : []),
    ...(answerBy === undefined ? [] : [{ key: words.answerBy[locale], value: `${formatDate(answerBy, locale)} · ${words.law[locale]}` }]),
    { key: words.materials[locale], value: listed(scanned.map(({ text }) => text[locale]), locale) },
    { key: words.originals[locale], value: listed(originalsIn(the, locale), locale) },
    ...(submitter.phone === undefined ? [] : [{ key: words.phone[locale], value: maskPhone(submitter.phone) }]),
    ...(receipt ? [{ key: words.code[locale], value: <Code {...receipt} /> }] : []),
  ];
}

const Code = ({ content: { verification } }: IssuedDocument) => (
  <>
    <span class="yc-number">{formatVerificationCode(verification.code)}</span>
    <br />
    {verification.url}
  </>
);

/** On the spot: the clerk goes straight to a case of their own office (T05, 第三十二条). */
const Next = ({ visit, officer, the }: ReceiptPageProps) => {
  const { locale } = visit;
  const wasRouted = the.log.some(({ kind }) => kind === 'routed');
  return (
    <div class="yc-screen">
      <p>{words.print[locale]}</p>
      {wasRouted && <p>{locale === 'zh' ? `现由${the.office.name.zh}办理，状态：${stateNames[the.state].zh}。` : `Now with ${the.office.name.en}: ${stateNames[the.state].en}.`}</p>}
      <div class="govuk-button-group">
        {mayRead(officer, the) && wasRouted && (
          <Button href={visit.href(`/cases/${the.reference}`)} accessKey="s">
            {words.open[locale]}
          </Button>
        )}
        {!wasRouted && (
          <Button look="secondary" href={visit.href(`/counter/receipts/${the.reference}`)}>
            {words.reload[locale]}
          </Button>
        )}
        <a class="govuk-link" href={visit.href('/counter')}>
          {words.next[locale]}
        </a>
      </div>
    </div>
  );
};

/** What the applicant gets in hand at the counter, to be printed. */
export function receiptPage(props: ReceiptPageProps): Page {
  const { visit, the } = props;
  const { locale } = visit;
  const body = (
    <>
      <Panel title={words.title[locale]}>
        {words.reference[locale]}
        <br />
        <strong>{formatReference(the.reference)}</strong>
      </Panel>
      <Next {...props} />
      <SummaryList rows={rowsOf(props)} />
      <h2>{words.content[locale]}</h2>
      <AnswersSummary locale={locale} sections={the.service.sections} answers={the.form} />
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href('/counter')}>
      {words.counter[locale]}
    </BackLink>
  );
  return { title: words.title, section: '/counter', width: 'narrow', before: back, body };
}
