import type { Page, Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import type { Notice } from '@yichuang/notices';
import { EmptyState } from '@yichuang/web';

import { NoticeList } from './notice-list.js';

export interface NoticesPageProps {
  readonly visit: Visit;
  readonly notices: readonly Notice[];
  readonly hasMore: boolean;
}

const words = {
  title: { zh: '我的通知', en: 'My notices' },
  served: { zh: '通知进入这里即为送达，短信和邮件只作提醒。', en: 'A notice is served when it arrives here. Text messages and e-mails only remind you of it.' },
  none: { zh: '您还没有通知', en: 'You have no notices yet' },
  earlier: { zh: '更早的通知', en: 'Earlier notices' },
} satisfies Record<string, Text>;

/** One's own messages, newest first. */
export function noticesPage({ visit, notices, hasMore }: NoticesPageProps): Page {
  const { locale } = visit;
  const last = notices.at(-1);
  const body = (
    <>
      <h1 class="govuk-heading-l">{words.title[locale]}</h1>
      <p class="govuk-body">{words.served[locale]}</p>
      {notices.length === 0 ? <EmptyState title={words.none[locale]} /> : <NoticeList visit={visit} notices={notices} />}
      {hasMore && last && (
        <p class="govuk-body">
          <a class="govuk-link" href={visit.href(`/notices?before=${last.id}`)}>
            {words.earlier[locale]}
          </a>
        </p>
      )}
    </>
  );
  return { title: words.title, section: '/applications', width: 'narrow', body };
}
