import { civilDateOf, civilSecondOf, type Locale } from '@yichuang/kernel';

const SECOND = 1000;
const units = [
  { ms: 86_400_000, zh: '天', en: 'd' },
  { ms: 3_600_000, zh: '小时', en: 'h' },
  { ms: 60_000, zh: '分钟', en: 'min' },
] as const;

/** `350毫秒`, `2.4秒`, `18秒`, `5分钟`, `3天`: as much as is worth knowing. */
export function spanOf(ms: number, locale: Locale): string {
  const unit = units.find((each) => ms >= 2 * each.ms);
  const word = (value: string, zh: string, en: string): string => (locale === 'zh' ? `${value}${zh}` : `${value} ${en}`);
  if (unit) return word(String(Math.round(ms / unit.ms)), unit.zh, unit.en);
  if (ms < SECOND) return word(String(Math.round(ms)), '毫秒', 'ms');
  return word((ms / SECOND).toFixed(ms < 10 * SECOND ? 1 : 0), '秒', 's');
}

const grouped = new Intl.NumberFormat('en-US');

export const numberOf = (value: number): string => grouped.format(value);

/** The last day of a period, which ends with it: what is due at midnight is not due on the day that begins then. */
export const lastDayOf = (dueAt: Date): string => civilDateOf(new Date(dueAt.getTime() - 1));

/** The time of day; with the date when it is not of today. */
export function timeOf(at: Date, now: Date): string {
  const [day, time] = [civilDateOf(at), civilSecondOf(at)];
  return day === civilDateOf(now) ? time : `${day} ${time}`;
}
