import type { Locale } from '@yichuang/kernel';

/** Value of the `lang` attribute. */
export const htmlLang: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

/** The address of a page in a language: Chinese as it is, English under `/en`. `path` starts with a slash. */
export function href(locale: Locale, path: string): string {
  if (locale === 'zh') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** Where the large-text switch points: sets the preference and returns to the page. */
export const largeTextHref = (locale: Locale, on: boolean, path: string): string =>
  href(locale, `/large-text?on=${on ? 1 : 0}&to=${encodeURIComponent(href(locale, path))}`);

/** A path of this site that a request named as its way back, as browsers write addresses; anything else leads home, never to another site. */
export function localPath(to: unknown): string {
  return typeof to === 'string' && /^\/(?!\/|.*\\)[!-~]*$/.test(to) ? to : '/';
}
