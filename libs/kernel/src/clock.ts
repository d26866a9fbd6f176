import { civilDateAt, type CivilDate } from './civil-date.js';

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const MS_PER_DAY = 86_400_000;

/** Where the time comes from. Whoever needs it is given one; only this file reads the system's. */
export interface Clock {
  now(): Date;
  /** The civil date in Shanghai. */
  today(): CivilDate;
}

const inShanghai = (instant: Date): string => new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString();

let lastDay = NaN;
let lastDate: CivilDate = '';

/**
 * The civil date in Shanghai at an instant; the last one is remembered, for all day long it is the same. China has kept
 * +08:00 all year since 15 September 1991, and no instant in the house is older than the house: what lies further back
 * (births, first licences) is kept as civil dates.
 */
export function civilDateOf(instant: Date): CivilDate {
  const day = Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / MS_PER_DAY);
  if (day !== lastDay) [lastDate, lastDay] = [civilDateAt(day), day];
  return lastDate;
}

/** The time of day in Shanghai at an instant, `09:05`. */
export const civilTimeOf = (instant: Date): string => inShanghai(instant).slice(11, 16);

/** The time of day in Shanghai at an instant, to the second: `09:05:07`. */
export const civilSecondOf = (instant: Date): string => inShanghai(instant).slice(11, 19);

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => civilDateOf(new Date()),
};

export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  private at: number;

  /** `at`: an instant, or text that names one (`2026-11-23T09:00:00+08:00`; a bare date is 08:00 of that day in Shanghai). */
  constructor(at: string | Date) {
    this.set(at);
  }

  now(): Date {
    return new Date(this.at);
  }

  today(): CivilDate {
    return civilDateOf(this.now());
  }

  set(at: string | Date): void {
    this.at = new Date(at).getTime();
    if (Number.isNaN(this.at)) throw new RangeError(`not an instant: ${String(at)}`);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): void {
    this.at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  }
}
