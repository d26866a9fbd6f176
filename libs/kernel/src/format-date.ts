import type { CivilDate } from './civil-date.js';
import { civilDateOf, civilTimeOf } from './clock.js';
import type { Locale, Text } from './text.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026年11月23日`, `23 November 2026`. */
export function formatDate(date: CivilDate, locale: Locale): string {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8))];
  return locale === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`;
}

const withTime = (date: CivilDate, time: string, locale: Locale): string => `${formatDate(date, locale)}${locale === 'zh' ? ' ' : ', '}${time}`;

/** `2026年11月23日 09:05`, `23 November 2026, 09:05`: the time in Shanghai, on 24 hours. */
export const formatInstant = (at: Date, locale: Locale): string => withTime(civilDateOf(at), civilTimeOf(at), locale);

export const dateInBoth = (date: CivilDate): Text => ({ zh: formatDate(date, 'zh'), en: formatDate(date, 'en') });

/** Of a time as forms take it, `2026-11-23T09:05`. */
export function timeInBoth(typed: string): Text {
  const [date = '', time = ''] = typed.split('T');
  return { zh: withTime(date, time, 'zh'), en: withTime(date, time, 'en') };
}
