import type { ConsentAsked } from '@yichuang/accounts';
import type { Visit } from '@yichuang/door';
import type { Locale } from '@yichuang/kernel';
import { href } from '@yichuang/web';
import { renderToString } from 'preact-render-to-string';

import { consentsPage } from './consents-page.js';
import { readAnswer, readId } from './read-answer.js';

const visitIn = (locale: Locale) => ({ locale, csrf: 'token', href: (path: string) => href(locale, path) }) as Visit;
const asked = (id: number, changes: Partial<ConsentAsked> = {}): ConsentAsked => ({
  id,
  serviceId: 'household.spouse-joining',
  applicantName: '张伟',
  statement: { zh: '张伟申请迁入您所在的户。', en: 'Zhang Wei asks to be registered in your household.' },
  askedAt: new Date('2026-11-26T01:05:00Z'),
  answer: null,
  answeredOn: null,
  ...changes,
});
const page = (locale: Locale, ...consents: ConsentAsked[]): string => renderToString(consentsPage({ visit: visitIn(locale), consents }).body);

describe('What others ask of me', () => {
  it('names who asks, in which matter and what for, with both answers', () => {
    const html = page('en', asked(5));
    for (const said of ['Registration transfer to join a spouse', '张伟', 'Zhang Wei asks to be registered', '26 November 2026, 09:05']) expect(html).toContain(said);
    expect(html).toContain('action="/en/consents/5"');
    expect([...html.matchAll(/value="(given|refused)"/g)].map(([, value]) => value)).toEqual(['given', 'refused']);
  });

  it('shows an answer and asks no more', () => {
    const html = page('zh', asked(5, { answer: 'refused', answeredOn: '2026-11-26' }));
    expect(html).toContain('未同意');
    expect(html).toContain('2026年11月26日');
    expect(html).not.toContain('<form');
    expect(html).not.toContain('回答后不能更改');
  });

  it('says when there is nothing', () => {
    expect(page('zh')).toContain('没有需要您同意的事项');
  });

  it.each<[unknown, string | undefined]>([[{ answer: 'given' }, 'given'], [{ answer: 'refused' }, 'refused'], [{ answer: 'maybe' }, undefined], [{}, undefined], [null, undefined], ['given', undefined]])('reads %j as %s', (posted, answer) => {
    expect(readAnswer(posted)).toBe(answer);
  });

  it.each([['12', 12], ['x', 0], ['-1', 0], ['1234567890123456', 0]])('reads the address %s as %i', (text, id) => {
    expect(readId(text)).toBe(id);
  });
});
