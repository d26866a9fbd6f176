import type { ConsentAsked } from '@yichuang/accounts';
import type { Page, Visit } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import { formatDate, formatInstant, type Text } from '@yichuang/kernel';
import { Button, EmptyState, PostForm, SummaryList, Tag, WarningText } from '@yichuang/web';

export interface ConsentsPageProps {
  readonly visit: Visit;
  readonly consents: readonly ConsentAsked[];
}

const words = {
  title: { zh: '请我同意的事项', en: 'What others ask of me' },
  intro: { zh: '他人办理事项需要您同意的，在这里由您本人回答。您的回答只用于该事项。', en: 'Where the matter of another person needs your consent, you answer here yourself. Your answer serves that matter alone.' },
  final: { zh: '回答后不能更改；与您无关或者不明白的，请先与申请人或者受理机关联系。', en: 'An answer cannot be changed. If this does not concern you or is unclear, speak with the applicant or the office first.' },
  none: { zh: '没有需要您同意的事项', en: 'Nobody asks for your consent' },
  from: { zh: '申请人', en: 'Applicant' },
  asked: { zh: '提出时间', en: 'Asked' },
  answer: { zh: '您的回答', en: 'Your answer' },
  agree: { zh: '同意', en: 'I agree' },
  refuse: { zh: '不同意', en: 'I refuse' },
  given: { zh: '已同意', en: 'Agreed' },
  refused: { zh: '未同意', en: 'Refused' },
} satisfies Record<string, Text>;

interface OneProps {
  readonly visit: Visit;
  readonly consent: ConsentAsked;
}

function Question({ visit, consent: { id, answer } }: OneProps) {
  if (answer) return null;
  const { locale } = visit;
  return (
    <PostForm action={visit.href(`/consents/${id}`)} csrf={visit.csrf}>
      <div class="govuk-button-group">
        <Button name="answer" value="given" preventDoubleClick>
          {words.agree[locale]}
        </Button>
        <Button name="answer" value="refused" look="secondary" preventDoubleClick>
          {words.refuse[locale]}
        </Button>
      </div>
    </PostForm>
  );
}

function One({ visit, consent }: OneProps) {
  const { locale } = visit;
  const { serviceId, applicantName, statement, askedAt, answer, answeredOn } = consent;
  const rows = [
    { key: words.from[locale], value: applicantName },
    { key: words.asked[locale], value: formatInstant(askedAt, locale) },
    ...(answer && answeredOn ? [{ key: words.answer[locale], value: <><Tag colour={answer === 'given' ? 'green' : 'grey'}>{words[answer][locale]}</Tag> {formatDate(answeredOn, locale)}</> }] : []),
  ];
  return (
    <section>
      <h2 class="govuk-heading-m">{catalogue.find(serviceId)?.name[locale] ?? serviceId}</h2>
      <p class="govuk-body">{statement[locale]}</p>
      <SummaryList rows={rows} />
      <Question visit={visit} consent={consent} />
    </section>
  );
}

/** What other people ask this reader to agree to, what is open first. */
export function consentsPage({ visit, consents }: ConsentsPageProps): Page {
  const { locale } = visit;
  const body = (
    <>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <p class="govuk-body">{words.intro[locale]}</p>
      {consents.some(({ answer }) => !answer) && <WarningText locale={locale}>{words.final[locale]}</WarningText>}
      {consents.length === 0 ? <EmptyState title={words.none[locale]} /> : consents.map((consent) => <One visit={visit} consent={consent} />)}
    </>
  );
  return { title: words.title, section: '/applications', width: 'narrow', body };
}
