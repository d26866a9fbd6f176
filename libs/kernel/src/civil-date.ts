const MS_PER_DAY = 86_400_000;

/** A day in Shanghai as `YYYY-MM-DD`, which sorts as it reads. */
export type CivilDate = string;

function dayNumber(text: string): number | undefined {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(text); // reads 30 February as 2 March
  return new Date(at).getUTCDate() === Number(text.slice(8)) ? at / MS_PER_DAY : undefined;
}

/** True for a day that exists, written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. */
export const isCivilDate = (text: string): boolean => dayNumber(text) !== undefined;

/** Days since 1970-01-01. Throws RangeError on what is no civil date, as everything here does. */
export function epochDay(date: CivilDate): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`not a civil date: ${date}`);
  return day;
}

export function civilDateAt(day: number): CivilDate {
  const iso = new Date(day * MS_PER_DAY).toISOString();
  if (iso.length !== 24) throw new RangeError(`outside the years 0001 to 9999: ${iso}`);
  return iso.slice(0, 10);
}

/** Monday to Friday; day 0, 1970-01-01, was a Thursday. */
export const isWeekday = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5;

export const addDays = (date: CivilDate, days: number): CivilDate => civilDateAt(epochDay(date) + days);

/** The same day of another month, or that month's last day where it has no such day (民法典 202). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const at = new Date(epochDay(date) * MS_PER_DAY);
  const dayOfMonth = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() + months + 1, 0);
  const lastDay = at.getUTCDate();
  return civilDateAt(at.getTime() / MS_PER_DAY - Math.max(0, lastDay - dayOfMonth));
}

/** 29 February becomes 28 February in a common year. */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** Days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => epochDay(to) - epochDay(from);

/**
 * Full years of age on a day (周岁), negative before birth. The birthday itself counts as reached, as it does at every
 * police window; criminal law, which counts from the day after, is not asked here.
 */
export function ageOn(birthDate: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return daysBetween(addYears(birthDate, years), day) >= 0 ? years : years - 1;
}

/** The instant a day begins in Shanghai. */
export const startOfDay = (date: CivilDate): Date => new Date(epochDay(date) * MS_PER_DAY - 8 * 3_600_000);

/** The instant a day ends in Shanghai (24:00), which is when the next begins: a period of that day is over at it. */
export const endOfDay = (date: CivilDate): Date => new Date(startOfDay(date).getTime() + MS_PER_DAY);
