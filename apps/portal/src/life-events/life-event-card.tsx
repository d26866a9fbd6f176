import type { LifeEvent } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import { href, Tag, type Card } from '@yichuang/web';

const several = (count: number): Text => ({ zh: `一件事 · ${count}个事项`, en: `One matter, ${count} services` });

/** A life event as a card to choose. */
export const lifeEventCard = ({ id, name, summary, steps }: LifeEvent, locale: Locale): Card => ({
  href: href(locale, `/life-events/${id}`),
  title: name[locale],
  text: summary[locale],
  foot: <Tag colour="purple">{several(steps.length)[locale]}</Tag>,
});
