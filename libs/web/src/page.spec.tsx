import type { Locale } from '@yichuang/kernel';

import { pageRenderer, type PageProps } from './page.js';
import type { Site } from './shell/site.js';

const site: Site = {
  line: { zh: '河南公安一窗通办', en: 'Henan Police One Window' },
  assets: { css: '/assets/app-1.css', js: '/assets/enhance-2.js', icon: '/assets/favicon.svg' },
  sandbox: true,
  navigation: [
    { path: '/', text: { zh: '首页', en: 'Home' } },
    { path: '/services', text: { zh: '全部事项', en: 'Services' } },
  ],
  footer: [{ path: '/privacy', text: { zh: '隐私保护', en: 'Privacy' } }],
  accountLinks: [{ path: '/applications', text: { zh: '我的办件', en: 'My applications' } }],
};
const renderPage = pageRenderer(site);
const page = (locale: Locale, more: Partial<PageProps> = {}): string =>
  renderPage({ locale, path: '/services?q=a&b', title: { zh: '全部事项', en: 'Services' }, largeText: false, ...more }, <h1>正文</h1>);

describe('A page', () => {
  it('is a whole document in its language, with style sheet, script and nothing inline', () => {
    const html = page('zh');
    expect(html).toMatch(/^<!DOCTYPE html><html lang="zh-CN" class="govuk-template"><head><meta charset="utf-8"\/>/);
    expect(html).toContain('<title>全部事项 – 一窗 · 河南公安一窗通办</title>');
    expect(html).toContain('<link rel="stylesheet" href="/assets/app-1.css"/><script type="module" src="/assets/enhance-2.js"></script>');
    expect(html).toContain('id="main-content"><h1>正文</h1></main>');
    expect(html).not.toMatch(/ style=| on\w+=|<style|<script>/);
    expect(html.endsWith('</html>')).toBe(true);
  });

  it('links to itself in the other language and keeps its links in its own', () => {
    expect(page('zh')).toContain('href="/en/services?q=a&amp;b" rel="alternate" lang="en"');
    const english = page('en');
    expect(english).toContain('<html lang="en"');
    expect(english).toContain('href="/services?q=a&amp;b" rel="alternate" lang="zh-CN"');
    expect(english).toContain('href="/en/privacy">Privacy<');
    expect(english).toContain('>All data are invented and nothing here has legal effect<');
  });

  it('marks the section it belongs to', () => {
    expect(page('zh', { section: '/services' })).toContain('href="/services" aria-current="true">全部事项<');
    expect(page('zh', { section: '/elsewhere' })).not.toContain('aria-current');
  });

  it('grows with large text and offers the way back', () => {
    const html = page('zh', { largeText: true });
    expect(html).toContain('class="govuk-template yc-large"');
    expect(html).toContain('href="/large-text?on=0&amp;to=%2Fservices%3Fq%3Da%26b" rel="nofollow">标准字号<');
  });

  it('offers to sign in, or the account with a protected way out', () => {
    expect(page('en')).toContain('href="/en/sign-in"');
    const html = page('en', { account: { name: '<b>曹斌</b>' }, csrf: 'token' });
    expect(html).toContain('&lt;b>曹斌&lt;/b>');
    expect(html).toContain('<form action="/en/sign-out" method="post"><input type="hidden" name="_csrf" value="token"/>');
    expect(html).toContain('<a href="/en/applications">My applications</a>');
    expect(html).not.toContain('/sign-in"');
  });

  it('shows a message once, and says in its title that there are problems', () => {
    const html = page('zh', { flash: { kind: 'success', text: { zh: '<已>保存', en: 'Saved' } }, hasProblems: true });
    expect(html).toContain('govuk-notification-banner--success');
    expect(html).toContain('&lt;已>保存');
    expect(html).toContain('<title>错误：全部事项 –');
    expect(page('en', { hasProblems: true })).toContain('<title>Error: Services –');
  });

  it('says nothing of a sandbox where there is none', () => {
    expect(pageRenderer({ ...site, sandbox: false })({ locale: 'zh', path: '/', title: { zh: '首页', en: 'Home' }, largeText: false }, <p />)).not.toContain('演示环境');
  });
});
