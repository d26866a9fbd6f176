import type { Page } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import type { Locale, Text } from '@yichuang/kernel';
import { Breadcrumbs, CardList, href } from '@yichuang/web';

import { lifeEventCard } from './life-event-card.js';

export const lifeEventsTitle: Text = { zh: '一件事', en: 'Life events' };

const words = {
  home: { zh: '首页', en: 'Home' },
  lead: { zh: '一次问清，知道的不再问；需要办的几个事项排好先后，在一个页面看进度。', en: 'One set of questions, and nothing asked twice: the services you need, in their order, with one page for the progress.' },
} satisfies Record<string, Text>;

/** What happens to people and takes several services. */
export function lifeEventsPage(locale: Locale): Page {
  const body = (
    <>
      <h1 class="govuk-heading-l">{lifeEventsTitle[locale]}</h1>
      <p class="govuk-body-l">{words.lead[locale]}</p>
      <CardList level={2} cards={catalogue.listLifeEvents().map((event) => lifeEventCard(event, locale))} />
    </>
  );
  return { title: lifeEventsTitle, description: words.lead, section: '/services', before: <Breadcrumbs locale={locale} items={[{ text: words.home[locale], href: href(locale, '/') }, { text: lifeEventsTitle[locale] }]} />, body };
}
