import type { Page } from '@yichuang/door';
import { formatReference, type Locale, type Text } from '@yichuang/kernel';
import type { Undelivered } from '@yichuang/notices';
import { href, Pagination } from '@yichuang/web';

import { Aged } from '../parts/aged.js';
import { Nothing, Rows } from '../parts/rows.js';
import { numberOf, timeOf } from '../words/quantities.js';

export interface MessagesPageProps {
  readonly locale: Locale;
  readonly now: Date;
  readonly messages: readonly Undelivered[];
  /** The id before which the next page begins. */
  readonly next?: number;
}

const words = {
  title: { zh: '未送达的消息', en: 'Undelivered messages' },
  about: { zh: '短信或者邮件没有送到；同一消息仍在当事人的门户收件箱中。', en: 'Not reached by SMS or e-mail; the same message lies in the applicant’s inbox in the portal.' },
  at: { zh: '时间', en: 'Time' },
  reference: { zh: '办件编号', en: 'Reference' },
  channel: { zh: '渠道', en: 'Channel' },
  address: { zh: '收件地址', en: 'Address' },
  outcome: { zh: '结果', en: 'Outcome' },
  attempts: { zh: '次数', en: 'Attempts' },
  draft: { zh: '草稿', en: 'A draft' },
  none: { zh: '没有未送达的消息', en: 'Every message was delivered' },
} satisfies Record<string, Text>;

const channels: Readonly<Record<Undelivered['channel'], Text>> = { sms: { zh: '短信', en: 'SMS' }, email: { zh: '邮件', en: 'E-mail' } };
const outcomes: Readonly<Record<Undelivered['status'], Text>> = { failed: { zh: '多次未成', en: 'Given up' }, undeliverable: { zh: '对方拒收', en: 'Refused' } };

/** Messages that reached nobody by SMS or e-mail, newest first, addresses masked. */
export function messagesPage({ locale, now, messages, next }: MessagesPageProps): Page {
  const rows = messages.map(({ endedAt, reference, channel, address, status, error, attempts }) => [
    timeOf(endedAt, now),
    reference === null ? words.draft[locale] : <a href={href(locale, `/cases?reference=${reference}`)}>{formatReference(reference)}</a>,
    channels[channel][locale],
    address,
    `${outcomes[status][locale]} · ${error}`,
    numberOf(attempts),
  ]);
  const columns = [words.at, words.reference, words.channel, words.address, words.outcome, words.attempts].map((word) => word[locale]);
  const body = (
    <>
      <h1>{words.title[locale]}</h1>
      <p>{words.about[locale]}</p>
      <Aged locale={locale} at={now}>
        <section class="yc-panel" aria-label={words.title[locale]}>
          {messages.length === 0 ? <Nothing>{words.none[locale]}</Nothing> : <Rows columns={columns} numeric={[5]} rows={rows} />}
          {next !== undefined && <Pagination locale={locale} next={href(locale, `/messages?before=${next}`)} />}
        </section>
      </Aged>
    </>
  );
  return { title: words.title, section: '/messages', body };
}
