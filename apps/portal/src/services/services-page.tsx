import type { LifeEvent, Service } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import { CardList, EmptyState, href, SearchForm } from '@yichuang/web';

import { lifeEventCard } from '../life-events/life-event-card.js';
import { cardOf } from './service-card.js';

export interface ServicesPageProps {
  readonly query: string;
  readonly services: readonly Service[];
  readonly lifeEvents: readonly LifeEvent[];
}

const words = {
  title: { zh: '办事事项', en: 'Services' },
  label: { zh: '按名称或者日常说法查找', en: 'Find by name or in everyday words' },
  search: { zh: '搜索', en: 'Search' },
  lifeEvents: { zh: '出生、搬家、买车、出国等“一件事”，一次办清', en: 'A birth, moving house, buying a car, going abroad: life events, asked once' },
  none: { zh: '没有找到相关事项', en: 'No service found' },
  all: { zh: '查看全部事项', en: 'See all services' },
} satisfies Record<string, Text>;

const countOf = (count: number): Text => ({ zh: `共${count}项`, en: `${count} ${count === 1 ? 'service' : 'services'}` });

const Nothing = ({ locale }: { readonly locale: Locale }) => (
  <EmptyState icon="search" title={words.none[locale]}>
    <p class="govuk-body">
      <a class="govuk-link" href={href(locale, '/services')}>
        {words.all[locale]}
      </a>
    </p>
  </EmptyState>
);

/** All services, or those a search found. */
export function servicesPage(locale: Locale, { query, services, lifeEvents }: ServicesPageProps): Page {
  const body = (
    <>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <SearchForm action={href(locale, '/services')} label={words.label[locale]} button={words.search[locale]} value={query} />
      {query === '' && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(locale, '/life-events')}>
            {words.lifeEvents[locale]}
          </a>
        </p>
      )}
      {lifeEvents.length > 0 && <CardList level={2} cards={lifeEvents.map((event) => lifeEventCard(event, locale))} />}
      {services.length === 0 ? (
        <Nothing locale={locale} />
      ) : (
        <>
          <p class="govuk-body">{countOf(services.length)[locale]}</p>
          <CardList level={2} cards={services.map((service) => cardOf(service, locale))} />
        </>
      )}
    </>
  );
  return { title: words.title, section: '/services', body };
}
