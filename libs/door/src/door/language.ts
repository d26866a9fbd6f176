import type { Locale } from '@yichuang/kernel';

const english = /^\/en(?=[/?]|$)/;

/** The language an address asks for: English under `/en`, Chinese everywhere else. */
export const languageOf = (url: string): Locale => (english.test(url) ? 'en' : 'zh');

/** The address every language shares, which routes know: `/en/services` is `/services`. One that nobody can read leads nowhere, like any other. */
export function withoutLanguage(url: string): string {
  const path = url.replace(english, '');
  if (!isReadable(path)) return '/unreadable';
  return path.startsWith('/') ? path : `/${path}`;
}

/** Whether its `%` stand for letters: Fastify's router answers what it cannot read by itself, past our pages and headers. */
function isReadable(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    decodeURI(url.replace(/[?#].*/, ''));
    return true;
  } catch {
    return false;
  }
}
