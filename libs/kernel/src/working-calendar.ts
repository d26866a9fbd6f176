import { canonicalJson, sha256Hex } from './canonical-json.js';
import { addDays, epochDay, isWeekday, type CivilDate } from './civil-date.js';
import { publishedDays, type PublishedDays } from './published-days.js';
import { statutoryDays } from './statutory-days.js';

/** The last day of a legal period, which ends at 24:00 of it. */
export interface Deadline {
  readonly on: CivilDate;
  /** The count touched a year whose notice is not out; it is made anew when it is. */
  readonly provisional: boolean;
}

/** A lawful stop of a clock: begun on one day, ended on another. The days after `from` up to `to` are not counted. */
export interface Stop {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const REMEMBERED_AT_MOST = 10_000;

/**
 * Working days of mainland China (行政许可法 82). A year without a State Council notice is Monday to Friday less the
 * statutory days, and provisional. Days of December can still change with the notice of the year that follows.
 */
export class WorkingCalendar {
  /** Changes with the published days: twelve hexadecimal digits. */
  readonly version: string;
  /** The first year whose notice is known. */
  readonly firstYear: string;
  private readonly remembered = new Map<string, Deadline>();
  private readonly statutory = new Map<string, ReadonlySet<CivilDate>>();

  /** Throws Error when the two packages that carry the notices contradict each other. */
  constructor(private readonly published: PublishedDays = publishedDays()) {
    const { years, irregular } = published;
    this.firstYear = [...years].sort()[0] ?? '';
    this.version = sha256Hex(canonicalJson({ years: [...years].sort(), irregular: [...irregular].sort() })).slice(0, 12);
  }

  isProvisional(date: CivilDate): boolean {
    return !this.published.years.has(date.slice(0, 4));
  }

  isWorkingDay(date: CivilDate): boolean {
    const weekday = isWeekday(epochDay(date));
    if (this.isProvisional(date)) return weekday && !this.statutoryDaysOf(date.slice(0, 4)).has(date);
    return weekday !== this.published.irregular.has(date);
  }

  /** Counts `n` working days from the day after `start`, whether or not `start` is one. */
  addWorkingDays(start: CivilDate, n: number): Deadline {
    const question = `${start}+${n}`;
    const known = this.remembered.get(question);
    if (known) return known;
    if (this.remembered.size >= REMEMBERED_AT_MOST) this.remembered.clear();
    const deadline = this.deadline(start, this.afterWorkingDays(start, n));
    this.remembered.set(question, deadline);
    return deadline;
  }

  /** `n` calendar days after `start`, or the next working day where that is none (民法典 203). */
  addCalendarDays(start: CivilDate, n: number): Deadline {
    const last = addDays(start, whole(n));
    let on = last;
    while (!this.isWorkingDay(on)) on = addDays(on, 1);
    return this.deadline(last, on);
  }

  /** The working days after `from`, up to and with `to`. */
  workingDaysBetween(from: CivilDate, to: CivilDate): number {
    let count = 0;
    for (let date = from; date < to; ) {
      date = addDays(date, 1);
      if (this.isWorkingDay(date)) count += 1;
    }
    return count;
  }

  /** As `addWorkingDays`, lengthened by the working days inside the stops; a day inside several stops counts once. */
  deadlineWithStops(start: CivilDate, n: number, stops: readonly Stop[]): Deadline {
    let excluded = 0;
    let reached = '';
    for (const { from, to } of [...stops].sort((a, b) => (a.from < b.from ? -1 : 1))) {
      excluded += this.workingDaysBetween(from > reached ? from : reached, to);
      if (to > reached) reached = to;
    }
    return this.addWorkingDays(start, n + excluded);
  }

  private afterWorkingDays(start: CivilDate, n: number): CivilDate {
    let date = start;
    for (let left = whole(n); left > 0; ) {
      date = addDays(date, 1);
      if (this.isWorkingDay(date)) left -= 1;
    }
    return date;
  }

  private deadline(from: CivilDate, on: CivilDate): Deadline {
    let provisional = false;
    for (let year = Number(from.slice(0, 4)); year <= Number(on.slice(0, 4)); year += 1) provisional ||= this.isProvisional(String(year));
    return { on, provisional };
  }

  private statutoryDaysOf(year: string): ReadonlySet<CivilDate> {
    const days = this.statutory.get(year) ?? statutoryDays(Number(year));
    this.statutory.set(year, days);
    return days;
  }
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of days: ${n}`);
  return n;
}

/** The calendar of the published notices. */
export const workingCalendar = new WorkingCalendar();
