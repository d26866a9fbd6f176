import type { Visit } from '@yichuang/door';
import type { Locale } from '@yichuang/kernel';
import type { Notice } from '@yichuang/notices';
import { href } from '@yichuang/web';
import { renderToString } from 'preact-render-to-string';

import { noticePage } from './notice-page.js';
import { noticesPage } from './notices-page.js';
import { UnreadNotices } from './unread-notices.js';

const visitIn = (locale: Locale) => ({ locale, href: (path: string) => href(locale, path) }) as Visit;

const notice = (id: number, readAt: Date | null = null): Notice => ({
  id,
  applicationId: 1,
  reference: '2611238998621723',
  serviceId: null,
  title: { zh: '机动车驾驶证期满换证', en: 'Driving licence renewal' },
  body: { zh: '已准予。\n请于十日内领取。', en: 'Granted.\nPlease collect it within ten days.' },
  at: new Date('2026-11-26T01:05:00Z'),
  readAt,
});

describe('My notices', () => {
  it('marks what is unread, and links each in the reader’s language', () => {
    const html = renderToString(noticesPage({ visit: visitIn('en'), notices: [notice(2), notice(1, new Date(0))], hasMore: false }).body);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual(['/en/notices/2', '/en/notices/1']);
    expect([...html.matchAll(/<strong[^>]*>(\w+)/g)].map(([, mark]) => mark)).toEqual(['Unread', 'Read']);
    expect(html).toContain('26 November 2026, 09:05');
  });

  it('leads on to older ones only when there are some', () => {
    const page = (hasMore: boolean): string => renderToString(noticesPage({ visit: visitIn('zh'), notices: [notice(2), notice(1)], hasMore }).body);
    expect(page(true)).toContain('href="/notices?before=1"');
    expect(page(false)).not.toContain('before=');
  });

  it('shows one in full, with the way to its application', () => {
    const html = renderToString(noticePage({ visit: visitIn('zh'), notice: notice(1) }).body);
    expect(html).toContain('>已准予。</p>');
    expect(html).toContain('>请于十日内领取。</p>');
    expect(html).toContain('href="/applications/2611238998621723"');
  });

  it('leads from one about a draft to the form', () => {
    const html = renderToString(noticePage({ visit: visitIn('zh'), notice: { ...notice(1), applicationId: null, reference: null, serviceId: 'traffic.driving-licence-renewal' } }).body);
    expect(html).toContain('href="/services/traffic.driving-licence-renewal/apply"');
    expect(html).not.toContain('办件编号');
  });

  it('are counted where there are unread ones', () => {
    const text = (locale: Locale, unread: number): string => renderToString(<UnreadNotices visit={visitIn(locale)} unread={unread} />);
    expect([text('zh', 2), text('en', 1), text('en', 2)].map((html) => /[^>]+(?=<\/a>)/.exec(html)?.[0])).toEqual(['您有2条未读通知', 'You have 1 unread notice', 'You have 2 unread notices']);
    expect(text('en', 0)).not.toContain('unread');
  });
});
