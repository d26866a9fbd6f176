import type { Service } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';
import { href, Tag, type Card, type IconName } from '@yichuang/web';

import { decisionWords, domainOf } from './sheet-words.js';

const icons: readonly IconName[] = ['household', 'traffic', 'exit-entry', 'public-order'];

/** A service as a card to choose. */
export const cardOf = (service: Service, locale: Locale): Card => ({
  href: href(locale, `/services/${service.id}`),
  title: service.name[locale],
  text: service.summary[locale],
  icon: icons.find((icon) => icon === domainOf(service)) ?? 'document',
  foot: <Tag colour={service.decision === 'instant' ? 'green' : 'blue'}>{decisionWords[service.decision][locale]}</Tag>,
});
