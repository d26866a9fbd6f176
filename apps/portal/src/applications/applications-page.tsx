import type { Page, Visit } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import { formatInstant, formatReference, type Locale, type Text } from '@yichuang/kernel';
import type { ApplicationSummary, OwnLifeEvent } from '@yichuang/one-window';
import { Button, CardList, EmptyState, Tag, type Card } from '@yichuang/web';

import { LifeEventsUnderWay } from '../life-events/life-events-under-way.js';
import { UnreadNotices } from '../notices/unread-notices.js';
import { stateWords } from './state-words.js';

export interface ApplicationsPageProps {
  readonly visit: Visit;
  readonly applications: readonly ApplicationSummary[];
  readonly hasMore: boolean;
  readonly lifeEvents: readonly OwnLifeEvent[];
  readonly unread: number;
}

const words = {
  title: { zh: '我的办件', en: 'My applications' },
  none: { zh: '您还没有办件', en: 'You have no applications yet' },
  services: { zh: '查看办事事项', en: 'See the services' },
  earlier: { zh: '更早的办件', en: 'Earlier applications' },
} satisfies Record<string, Text>;

const textOf = ({ reference, receivedAt }: ApplicationSummary, locale: Locale): string => `${formatReference(reference)} · ${formatInstant(receivedAt, locale)}`;

const cardOf = (visit: Visit, application: ApplicationSummary): Card => {
  const { name, colour } = stateWords(application.state);
  return {
    href: visit.href(`/applications/${application.reference}`),
    title: catalogue.find(application.serviceId)?.name[visit.locale] ?? application.serviceId,
    text: textOf(application, visit.locale),
    foot: <Tag colour={colour}>{name[visit.locale]}</Tag>,
  };
};

/** One's own applications, newest first. */
export function applicationsPage({ visit, applications, hasMore, lifeEvents, unread }: ApplicationsPageProps): Page {
  const { locale } = visit;
  const last = applications.at(-1);
  const body = (
    <>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <UnreadNotices visit={visit} unread={unread} />
      <LifeEventsUnderWay visit={visit} lifeEvents={lifeEvents} />
      {applications.length === 0 ? (
        <EmptyState title={words.none[locale]}>
          <Button href={visit.href('/services')}>{words.services[locale]}</Button>
        </EmptyState>
      ) : (
        <CardList level={2} cards={applications.map((each) => cardOf(visit, each))} />
      )}
      {hasMore && last && (
        <p class="govuk-body">
          <a class="govuk-link" href={visit.href(`/applications?before=${last.id}`)}>
            {words.earlier[locale]}
          </a>
        </p>
      )}
    </>
  );
  return { title: words.title, section: '/applications', body };
}
