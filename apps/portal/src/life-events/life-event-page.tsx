import type { LifeEvent, LifeEventStep } from '@yichuang/definition';
import type { Page } from '@yichuang/door';
import type { Locale, Text } from '@yichuang/kernel';
import { Breadcrumbs, Button, href } from '@yichuang/web';

import { lifeEventsTitle } from './life-events-page.js';
import { StepList, waitText } from './step-list.js';

const words = {
  home: { zh: '首页', en: 'Home' },
  begin: { zh: '开始', en: 'Begin' },
  how: { zh: '先回答几个问题，从中得知您需要办理下面的哪些事项。', en: 'A few questions tell which of these services you need.' },
  services: { zh: '可能需要办理的事项', en: 'Services you may need' },
} satisfies Record<string, Text>;

const asItem = (locale: Locale) => ({ service, why, after = [] }: LifeEventStep) => ({
  title: (
    <a class="govuk-link" href={href(locale, `/services/${service.id}`)}>
      {service.name[locale]}
    </a>
  ),
  lines: [why[locale], ...(after.length > 0 ? [waitText(after)[locale]] : [])],
});

/** What a life event comes to: open to everyone. */
export function lifeEventPage(locale: Locale, event: LifeEvent): Page {
  const { id, name, summary, steps } = event;
  const items = [{ text: words.home[locale], href: href(locale, '/') }, { text: lifeEventsTitle[locale], href: href(locale, '/life-events') }, { text: name[locale] }];
  const body = (
    <>
      <h1 class="govuk-heading-l">{name[locale]}</h1>
      <p class="govuk-body-l">{summary[locale]}</p>
      <p class="govuk-body">{words.how[locale]}</p>
      <Button start href={href(locale, `/life-events/${id}/begin`)}>
        {words.begin[locale]}
      </Button>
      <h2 class="govuk-heading-m">{words.services[locale]}</h2>
      <StepList level={3} items={steps.map(asItem(locale))} />
    </>
  );
  return { title: name, description: summary, section: '/services', before: <Breadcrumbs locale={locale} items={items} />, body };
}
