import { isWorkday } from 'chinese-workday';

import { epochDay, isWeekday } from './civil-date.js';
import { crossCheck, publishedDays } from './published-days.js';
import { settledDays } from './settled-differences.js';

const published = publishedDays();

describe('the published calendar', () => {
  it('covers the years whose notice is out, and departs from Monday to Friday only there', () => {
    expect([...published.years].sort()).toEqual(Array.from({ length: 23 }, (_, index) => String(2004 + index)));
    for (const date of published.irregular) expect(published.years).toContain(date.slice(0, 4));
  });

  it('has the 2026 notice of 4 November 2025 word for word', () => {
    const irregular = [...published.irregular].filter((date) => date.startsWith('2026')).sort();
    const isOff = (date: string): boolean => isWeekday(epochDay(date));
    expect(irregular.filter((date) => !isOff(date))).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
    expect(irregular.filter(isOff).map((date) => date.slice(5))).toEqual([
      ...['01-01', '01-02'],
      ...['02-16', '02-17', '02-18', '02-19', '02-20', '02-23'],
      '04-06',
      ...['05-01', '05-04', '05-05'],
      '06-19',
      '09-25',
      ...['10-01', '10-02', '10-05', '10-06', '10-07'],
    ]);
  });

  it('follows the notice wherever the packages disagree, and each settled difference is one', () => {
    expect(settledDays.size).toBe(28);
    for (const [date, worked] of settledDays) {
      expect([date, isWeekday(epochDay(date)) !== published.irregular.has(date)]).toEqual([date, worked]);
      expect([date, isWorkday(date)]).toEqual([date, !worked]);
    }
  });

  it('has the late extension of the Spring Festival of 2020', () => {
    expect(['2020-01-31', '2020-02-01', '2020-02-02', '2020-02-03'].map((date) => isWeekday(epochDay(date)) !== published.irregular.has(date))).toEqual([false, false, false, true]);
  });

  it('is refused when the second witness contradicts it, naming the days and the remedy', () => {
    const liar = (date: string): boolean => (date === '2025-03-03' ? false : isWorkday(date));
    expect(() => crossCheck(published, liar)).toThrow(/disagree on 2025-03-03: .*settled-differences\.ts/);
    const forgetful = { years: published.years, irregular: new Set([...published.irregular].filter((date) => date !== '2026-10-10')) };
    expect(() => crossCheck(forgetful, isWorkday)).toThrow('2026-10-10');
  });
});
