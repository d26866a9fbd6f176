import { getFestival, isWorkday } from 'chinese-workday';

import { noticeTables } from './chinese-days.js';
import { civilDateAt, epochDay, isWeekday, type CivilDate } from './civil-date.js';
import { settledDays } from './settled-differences.js';

export interface PublishedDays {
  /** The years whose State Council notice is out: `2026`. */
  readonly years: ReadonlySet<string>;
  /** Where the notices depart from Monday to Friday: weekdays off and weekend days worked. */
  readonly irregular: ReadonlySet<CivilDate>;
}

/** Says whether a day is worked. */
export type Witness = (date: CivilDate) => boolean;

/** The first year of `chinese-workday`; for the years before there is one witness. */
const WITNESSED_TWICE_FROM = '2011';

const yearOf = (date: CivilDate): string => date.slice(0, 4);

const fallsOnWeekday = (date: CivilDate): boolean => isWeekday(epochDay(date));

/** The days of a year on which the second witness contradicts the published days and no notice has settled it. */
function listContradictions(year: string, { irregular }: PublishedDays, witness: Witness): CivilDate[] {
  const contradictions: CivilDate[] = [];
  const newYear = epochDay(`${Number(year) + 1}-01-01`);
  for (let day = epochDay(`${year}-01-01`); day < newYear; day += 1) {
    const date = civilDateAt(day);
    const worked = isWeekday(day) !== irregular.has(date);
    if (witness(date) !== worked && !settledDays.has(date)) contradictions.push(date);
  }
  return contradictions;
}

/** Throws Error when the second witness contradicts the published days anywhere but where a notice has settled it. */
export function crossCheck(published: PublishedDays, witness: Witness): void {
  const years = [...published.years].filter((year) => year >= WITNESSED_TWICE_FROM);
  const contradictions = years.flatMap((year) => listContradictions(year, published, witness));
  if (contradictions.length > 0)
    throw new Error(`chinese-days and chinese-workday disagree on ${contradictions.join(', ')}: read the State Council notice and settle it in settled-differences.ts.`);
}

/** The published days as `chinese-days` has them, witnessed by `chinese-workday` and corrected by the notices where the two disagree. */
export function publishedDays(): PublishedDays {
  const { holidays, workdays } = noticeTables;
  const listed = [...Object.keys(holidays).filter(fallsOnWeekday), ...Object.keys(workdays).filter((date) => !fallsOnWeekday(date))];
  const known = (year: string): boolean => year < WITNESSED_TWICE_FROM || getFestival(`${year}-10-01`) === '国庆节';
  const years = new Set(Object.keys(holidays).map(yearOf).filter(known));
  const irregular = new Set(listed.filter((date) => years.has(yearOf(date))));
  for (const [date, worked] of settledDays) {
    if (worked === fallsOnWeekday(date)) irregular.delete(date);
    else irregular.add(date);
  }
  const days = { years, irregular };
  crossCheck(days, isWorkday);
  return days;
}
