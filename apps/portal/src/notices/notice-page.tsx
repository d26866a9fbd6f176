import type { Page, Visit } from '@yichuang/door';
import { formatInstant, formatReference, type Text } from '@yichuang/kernel';
import type { Notice } from '@yichuang/notices';
import { BackLink, Button, SummaryList } from '@yichuang/web';

const words = {
  all: { zh: '返回我的通知', en: 'Back to my notices' },
  served: { zh: '送达时间', en: 'Served' },
  reference: { zh: '办件编号', en: 'Reference' },
  draft: { zh: '继续填写', en: 'Go on filling in' },
  application: { zh: '查看办件', en: 'See the application' },
} satisfies Record<string, Text>;

/** One message in full. */
export function noticePage({ visit, notice }: { readonly visit: Visit; readonly notice: Notice }): Page {
  const { locale } = visit;
  const rows = [
    { key: words.served[locale], value: formatInstant(notice.at, locale) },
    ...(notice.reference === null ? [] : [{ key: words.reference[locale], value: formatReference(notice.reference) }]),
  ];
  const body = (
    <>
      <h1 class="govuk-heading-l">{notice.title[locale]}</h1>
      {notice.body[locale].split('\n').map((paragraph) => (
        <p class="govuk-body-l">{paragraph}</p>
      ))}
      <SummaryList rows={rows} />
      {notice.reference === null ? <Button href={visit.href(`/services/${notice.serviceId}/apply`)}>{words.draft[locale]}</Button> : <Button href={visit.href(`/applications/${notice.reference}`)}>{words.application[locale]}</Button>}
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href('/notices')}>
      {words.all[locale]}
    </BackLink>
  );
  return { title: notice.title, section: '/applications', width: 'narrow', before: back, body };
}
