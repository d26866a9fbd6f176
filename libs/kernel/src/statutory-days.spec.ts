import { noticeTables } from './chinese-days.js';
import { epochDay, isWeekday } from './civil-date.js';
import { statutoryDays } from './statutory-days.js';

describe('the statutory days off', () => {
  it('of 2027 are the thirteen of the regulation', () => {
    expect([...statutoryDays(2027)].sort()).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      '2027-04-05',
      ...['2027-05-01', '2027-05-02'],
      '2027-06-09',
      '2027-09-15',
      ...['2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
  });

  it.each([2025, 2026])('are all days off in the notice for %d, the years of the regulation in force', (year) => {
    const off = Object.keys(noticeTables.holidays);
    for (const day of statutoryDays(year)) expect(off).toContain(day);
  });

  it('have 清明, 端午 and 中秋 on days that the notices of 2008 to 2026 had off', () => {
    const off = Object.keys(noticeTables.holidays);
    for (let year = 2008; year <= 2026; year += 1) {
      const festivals = [...statutoryDays(year)].slice(-3);
      for (const day of festivals.filter((date) => isWeekday(epochDay(date)))) expect(off).toContain(day);
    }
  });

  it('follow the first of two fifth months (2028 has a leap fifth month)', () => {
    expect(statutoryDays(2028)).toContain('2028-05-28');
  });

  it('are only those of fixed date where the lunar calendar is not known', () => {
    expect([...statutoryDays(2100)]).toEqual(['2100-01-01', '2100-05-01', '2100-05-02', '2100-10-01', '2100-10-02', '2100-10-03']);
  });
});
