import type { Locale } from '@yichuang/kernel';

const english = /^\/en(?=[/?]|$)/;

/** The language an address asks for: English under `/en`, Chinese everywhere else. */
export const languageOf = (url: string): Locale => (english.test(url) ? 'en' : 'zh');

/** The address every language shares, which routes know: `/en/services` is `/services`. */
export function withoutLanguage(url: string): string {
  const path = url.replace(english, '');
  return path.startsWith('/') ? path : `/${path}`;
}
