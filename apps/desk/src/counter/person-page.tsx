import type { Service } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import { formatReference, type Text } from '@yichuang/kernel';
import type { PersonAtCounter } from '@yichuang/one-window';
import { BackLink, CardList, EmptyState, SearchForm } from '@yichuang/web';

import type { CounterVisit } from './at-counter.js';
import { PersonBar } from './person-bar.js';

export interface PersonPageProps extends CounterVisit {
  readonly person: PersonAtCounter;
  readonly query: string;
  readonly found: readonly Service[];
  /** What was begun for them and not sent. */
  readonly begun: readonly Service[];
  readonly nameOf: (serviceId: string) => Text | undefined;
}

const words = {
  title: { zh: '选择事项', en: 'Choose a service' },
  label: { zh: '按名称或者日常说法查找', en: 'Find by name or in everyday words' },
  search: { zh: '搜索', en: 'Search' },
  none: { zh: '没有找到相关事项', en: 'No service found' },
  begun: { zh: '尚未提交', en: 'Not sent yet' },
  filed: { zh: '今天已收件', en: 'Filed today' },
  cases: { zh: '查看办件进度', en: 'See how their cases stand' },
  back: { zh: '窗口收件', en: 'Counter' },
} satisfies Record<string, Text>;

const Begun = ({ visit, person, begun }: PersonPageProps) => (
  <section class="yc-panel" aria-labelledby="begun">
    <h2 id="begun">{words.begun[visit.locale]}</h2>
    <ul>
      {begun.map(({ id, name }) => (
        <li>
          <a class="govuk-link" href={visit.href(`/counter/${person.id}/services/${id}`)}>
            {name[visit.locale]}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

const FiledToday = ({ visit, person, nameOf }: PersonPageProps) => (
  <section class="yc-panel" aria-labelledby="filed">
    <h2 id="filed">{words.filed[visit.locale]}</h2>
    <ul>
      {person.filed.map(({ reference, serviceId }) => (
        <li>
          <a class="govuk-link" href={visit.href(`/counter/receipts/${reference}`)}>
            {nameOf(serviceId)?.[visit.locale]} {formatReference(reference)}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

const Choices = ({ visit, person, found }: PersonPageProps) => {
  const { locale } = visit;
  if (found.length === 0) return <EmptyState icon="search" title={words.none[locale]} />;
  return <CardList level={2} cards={found.map(({ id, name, summary }) => ({ href: visit.href(`/counter/${person.id}/services/${id}`), title: name[locale], text: summary[locale] }))} />;
};

/** What somebody at the counter has come for. */
export function personPage(props: PersonPageProps): Page {
  const { visit, person, query, begun } = props;
  const { locale } = visit;
  const body = (
    <>
      <PersonBar locale={locale} person={person} />
      <h1>{words.title[locale]}</h1>
      <p>
        <a class="govuk-link" href={visit.href(`/counter/${person.id}/cases`)}>
          {words.cases[locale]}
        </a>
      </p>
      {person.filed.length > 0 && <FiledToday {...props} />}
      {begun.length > 0 && <Begun {...props} />}
      <SearchForm action={visit.href(`/counter/${person.id}`)} label={words.label[locale]} button={words.search[locale]} value={query} />
      <Choices {...props} />
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href('/counter')}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: words.title, section: '/counter', before: back, body };
}
