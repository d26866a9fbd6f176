import type { Visit } from '@yichuang/door';
import { formatInstant, type Locale, type Text } from '@yichuang/kernel';
import type { Notice } from '@yichuang/notices';
import { Tag, TaskList } from '@yichuang/web';

const words = {
  read: { zh: '已读', en: 'Read' },
  unread: { zh: '未读', en: 'Unread' },
} satisfies Record<string, Text>;

/** How the message begins, and when it came. */
const Beginning = ({ locale, notice: { body, at } }: { readonly locale: Locale; readonly notice: Notice }) => (
  <>
    {body[locale].split('\n', 1)}
    <br />
    {formatInstant(at, locale)}
  </>
);

/** Messages to open, and whether they were read. */
export const NoticeList = ({ visit, notices }: { readonly visit: Visit; readonly notices: readonly Notice[] }) => (
  <TaskList
    idPrefix="notice"
    tasks={notices.map((notice) => ({
      title: notice.title[visit.locale],
      hint: <Beginning locale={visit.locale} notice={notice} />,
      status: notice.readAt ? <Tag colour="grey">{words.read[visit.locale]}</Tag> : <Tag colour="blue">{words.unread[visit.locale]}</Tag>,
      href: visit.href(`/notices/${notice.id}`),
    }))}
  />
);
