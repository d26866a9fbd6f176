import { civilDateOf, civilTimeOf, formatDate, formatInstant, startOfDay, type Locale } from '@yichuang/kernel';

import { lastDayOf } from './time-left.js';

/** Until when a case is held: the time of day, and the day too when it is not today; a day that is held to its end by its date alone. */
export function heldUntil(until: Date, now: Date, locale: Locale): string {
  const isMidnight = startOfDay(civilDateOf(until)).getTime() === until.getTime();
  if (isMidnight) return formatDate(lastDayOf(until), locale);
  return civilDateOf(until) === civilDateOf(now) ? civilTimeOf(until) : formatInstant(until, locale);
}
