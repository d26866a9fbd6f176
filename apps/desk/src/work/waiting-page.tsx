import type { Page } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import type { TaskLine } from '@yichuang/one-window';
import { BackLink, EmptyState } from '@yichuang/web';

import type { OfficerVisit } from '../officer/officer-visit.js';
import { CaseRows } from './case-rows.js';

export interface WaitingPageProps extends OfficerVisit {
  readonly items: readonly TaskLine[];
  /** Name of an office by its code. */
  readonly officeName: (code: string) => Text | undefined;
  readonly now: Date;
}

const words = {
  back: { zh: '工作台', en: 'Work' },
  title: { zh: '等待领取', en: 'Waiting to be taken' },
  lead: { zh: '您可以办理的办件，期限最近的在前，最多列出200件。', en: 'What you may take, what is due first stands first; at most 200.' },
  none: { zh: '没有等待您办理的办件', en: 'Nothing waits for you' },
  office: { zh: '机关', en: 'Office' },
} satisfies Record<string, Text>;

/** The free work of an officer, in the order in which it would be given to them. */
export function waitingPage({ visit, items, officeName, now }: WaitingPageProps): Page {
  const { locale } = visit;
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <p class="yc-quiet">{words.lead[locale]}</p>
      <section class="yc-panel">
        {items.length === 0 ? (
          <EmptyState title={words.none[locale]} />
        ) : (
          <CaseRows
            locale={locale}
            now={now}
            caption={words.title[locale]}
            items={items}
            columns={[{ title: words.office[locale], cell: ({ officeCode }) => officeName(officeCode)?.[locale] ?? officeCode }]}
          />
        )}
      </section>
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href('/')}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: words.title, section: '/waiting', before: back, body };
}
