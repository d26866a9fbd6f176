import { lunarCalendar } from './chinese-days.js';
import { addDays, type CivilDate } from './civil-date.js';

const lunarMonthLengths = (year: number): number[] => {
  const { getYearLeapMonth, monthDays } = lunarCalendar();
  const { leapMonth, days } = getYearLeapMonth(year);
  // a leap month follows its namesake; the festivals are in the namesake
  return Array.from({ length: 12 }, (_, index) => monthDays(year, index + 1) + (leapMonth === index + 1 ? days : 0));
};

const sum = (lengths: number[]): number => lengths.reduce((total, length) => total + length, 0);

/** The civil date of a lunar day, counted from the first day of the lunar year 1900. */
function lunarDate(year: number, month: number, day: number): CivilDate {
  let passed = sum(lunarMonthLengths(year).slice(0, month - 1)) + day - 1;
  for (let earlier = 1900; earlier < year; earlier += 1) passed += sum(lunarMonthLengths(earlier));
  return addDays('1900-01-31', passed);
}

/** The day of the solar term 清明 in the years 2000 to 2099, by the customary formula. */
function tombSweepingDay(year: number): CivilDate {
  const ofCentury = year % 100;
  return `${year}-04-0${Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4)}`;
}

function movingDays(year: number): CivilDate[] {
  const newYear = lunarDate(year, 1, 1);
  const springFestival = [-1, 0, 1, 2].map((days) => addDays(newYear, days));
  return [...springFestival, tombSweepingDay(year), lunarDate(year, 5, 5), lunarDate(year, 8, 15)];
}

/**
 * The 13 days off of 《全国年节及纪念日放假办法》 (2024) article 2, before any notice moves days around them. The seven
 * that follow the moon and the sun are known from 2000 to 2099; outside, only the six of fixed date.
 */
export function statutoryDays(year: number): ReadonlySet<CivilDate> {
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${String(year).padStart(4, '0')}-${day}`);
  return new Set([...fixed, ...(year >= 2000 && year <= 2099 ? movingDays(year) : [])]);
}
