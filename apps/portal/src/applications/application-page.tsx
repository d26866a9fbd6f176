import type { Service } from '@yichuang/definition';
import type { Page, Visit } from '@yichuang/door';
import { formatReference, type CivilDate, type Text } from '@yichuang/kernel';
import type { Notice } from '@yichuang/notices';
import { mayWithdraw, type ApplicationDetail } from '@yichuang/one-window';
import { AnswersSummary, BackLink, ConditionList, Details, SummaryList, Tag } from '@yichuang/web';

import { NoticeList } from '../notices/notice-list.js';
import { FeePart } from '../payments/fee-part.js';
import { ApplicationTimeline } from './application-timeline.js';
import { DocumentList } from './document-list.js';
import type { Surroundings } from './read-application.js';
import { stateWords } from './state-words.js';
import { YourTurn } from './your-turn.js';

export interface ApplicationPageProps extends Surroundings {
  readonly visit: Visit;
  readonly application: ApplicationDetail;
  readonly service: Service;
  readonly notices: readonly Notice[];
  readonly today: CivilDate;
  /** The applicant may still put right what they sent. */
  readonly mayAmend: boolean;
}

const words = {
  all: { zh: '返回我的办件', en: 'Back to my applications' },
  reference: { zh: '办件编号', en: 'Reference' },
  office: { zh: '办理机关', en: 'Office' },
  phone: { zh: '咨询电话', en: 'Telephone' },
  files: { zh: '提交的材料', en: 'Materials handed in' },
  receipt: { zh: '收件回执', en: 'Receipt' },
  documents: { zh: '文书和证照', en: 'Documents' },
  notices: { zh: '通知', en: 'Notices' },
  progress: { zh: '办理进度', en: 'Progress' },
  conditions: { zh: '各项条件', en: 'Conditions' },
  answers: { zh: '填写的内容', en: 'What you answered' },
  withdraw: { zh: '撤回申请', en: 'Withdraw the application' },
  amend: { zh: '更正申请', en: 'Put the application right' },
} satisfies Record<string, Text>;

const Facts = ({ visit, application, office, uploads }: ApplicationPageProps) => {
  const { locale } = visit;
  const rows = [
    { key: words.reference[locale], value: formatReference(application.reference), action: { href: visit.href(`/applications/${application.reference}/receipt`), text: words.receipt[locale] } },
    ...(office ? [{ key: words.office[locale], value: office.name[locale] }, { key: words.phone[locale], value: office.phone }] : []),
    ...(uploads.length > 0 ? [{ key: words.files[locale], value: uploads.map(({ filename }) => filename).join(locale === 'zh' ? '、' : ', ') }] : []),
  ];
  return <SummaryList rows={rows} />;
};

const Head = (props: ApplicationPageProps) => {
  const { visit, application, service } = props;
  const { name, next, colour } = stateWords(application.state);
  return (
    <>
      <Tag colour={colour}>{name[visit.locale]}</Tag>
      <h1 class="govuk-heading-l">{service.name[visit.locale]}</h1>
      <p class="govuk-body-l">{next[visit.locale]}</p>
      <Facts {...props} />
    </>
  );
};

const Notices = ({ visit, notices }: ApplicationPageProps) =>
  notices.length > 0 ? (
    <>
      <h2 class="govuk-heading-m">{words.notices[visit.locale]}</h2>
      <NoticeList visit={visit} notices={notices} />
    </>
  ) : null;

const Findings = ({ visit: { locale }, service, assessment }: ApplicationPageProps) =>
  assessment ? (
    <>
      <h2 class="govuk-heading-m">{words.conditions[locale]}</h2>
      <ConditionList locale={locale} service={service} findings={assessment.findings} />
    </>
  ) : null;

const Way = ({ visit, application, to }: ApplicationPageProps & { readonly to: 'amend' | 'withdraw' }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={visit.href(`/applications/${application.reference}/${to}`)}>
      {words[to][visit.locale]}
    </a>
  </p>
);

/** One application with all its applicant may know of it. */
export function applicationPage(props: ApplicationPageProps): Page {
  const { visit, application, service, documents } = props;
  const { locale } = visit;
  const body = (
    <>
      <YourTurn {...props} />
      <Head {...props} />
      {documents.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.documents[locale]}</h2>
          <DocumentList visit={visit} reference={application.reference} documents={documents} />
        </>
      )}
      {props.fee && <FeePart visit={visit} reference={application.reference} fee={props.fee} />}
      <Notices {...props} />
      <h2 class="govuk-heading-m">{words.progress[locale]}</h2>
      <ApplicationTimeline {...props} />
      <Findings {...props} />
      <Details summary={words.answers[locale]}>
        <AnswersSummary locale={locale} sections={service.sections} answers={application.form} />
      </Details>
      {props.mayAmend && <Way {...props} to="amend" />}
      {mayWithdraw(application.state) && <Way {...props} to="withdraw" />}
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href('/applications')}>
      {words.all[locale]}
    </BackLink>
  );
  return { title: service.name, section: '/applications', width: 'narrow', before: back, body };
}
