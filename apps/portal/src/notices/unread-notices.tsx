import type { Visit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';

const all: Text = { zh: '查看我的通知', en: 'See my notices' };
const unreadWords = (count: number): Text => ({ zh: `您有${count}条未读通知`, en: count === 1 ? 'You have 1 unread notice' : `You have ${count} unread notices` });

/** The way to one's messages, with how many are unread. */
export const UnreadNotices = ({ visit, unread }: { readonly visit: Visit; readonly unread: number }) => (
  <p class={unread > 0 ? 'govuk-inset-text' : 'govuk-body'}>
    <a class="govuk-link" href={visit.href('/notices')}>
      {(unread > 0 ? unreadWords(unread) : all)[visit.locale]}
    </a>
  </p>
);
