import type { Visit } from '@yichuang/door';
import { formatInstant, type Text } from '@yichuang/kernel';
import type { OwnLifeEvent } from '@yichuang/one-window';
import { CardList, Tag } from '@yichuang/web';

import { nameOf } from './name-of.js';

const title: Text = { zh: '正在办的一件事', en: 'Life events under way' };
const applications: Text = { zh: '各项申请', en: 'Applications' };

const countText = (granted: number, all: number): Text => ({ zh: `已办成${granted}/${all}`, en: `${granted} of ${all} granted` });

/** The life events someone has begun, above their applications; nothing when there are none. */
export function LifeEventsUnderWay({ visit, lifeEvents }: { readonly visit: Visit; readonly lifeEvents: readonly OwnLifeEvent[] }) {
  if (lifeEvents.length === 0) return null;
  const { locale } = visit;
  const cards = lifeEvents.map(({ key, event, answers, steps, begunAt }) => ({
    href: visit.href(`/my-life-events/${key}`),
    title: nameOf({ event, answers })[locale],
    text: formatInstant(begunAt, locale),
    foot: <Tag colour="purple">{countText(steps.filter(({ standing }) => standing === 'granted').length, steps.length)[locale]}</Tag>,
  }));
  return (
    <>
      <h2 class="govuk-heading-m">{title[locale]}</h2>
      <CardList cards={cards} />
      <h2 class="govuk-heading-m">{applications[locale]}</h2>
    </>
  );
}
