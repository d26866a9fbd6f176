import fc from 'fast-check';

import { addDays, addMonths, addYears, ageOn, civilDateAt, daysBetween, endOfDay, isCivilDate, startOfDay } from './civil-date.js';

const dates = fc.integer({ min: -25_567, max: 47_481 }).map(civilDateAt); // 1900 to 2099

describe('a civil date', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-02-28', '0001-01-01', '9999-12-31'])('%s exists', (date) => {
    expect(isCivilDate(date)).toBe(true);
  });

  it.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '0000-01-01', '2025-1-1', '2025/01/01', '2025-01-01T00:00', '', '今天'])(
    '%s does not exist',
    (date) => {
      expect(isCivilDate(date)).toBe(false);
    },
  );

  it('is refused where it does not exist, instead of being read as another day', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
    expect(() => startOfDay('2025-1-1')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('moves by days and back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(isCivilDate(moved)).toBe(true);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('keeps the day of the month, or takes the last day of a shorter month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        const [year = 0, month = 0, day] = date.split('-').map(Number);
        const [movedYear = 0, movedMonth = 0, movedDay] = moved.split('-').map(Number);
        expect(movedYear * 12 + movedMonth - (year * 12 + month)).toBe(months);
        if (movedDay !== day) expect(addDays(moved, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('turns 29 February into 28 February of a common year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('an age', () => {
  it.each([
    ['2008-11-23', '2026-11-22', 17],
    ['2008-11-23', '2026-11-23', 18],
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23', -1],
  ])('born on %s is on %s %d', (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });

  it('is the number of birthdays reached', () => {
    fc.assert(
      fc.property(dates, dates, (born, day) => {
        const age = ageOn(born, day);
        expect(addYears(born, age) <= day).toBe(true);
        expect(addYears(born, age + 1) > day).toBe(true);
      }),
    );
  });
});

describe('a day in Shanghai', () => {
  it('begins at 16:00 UTC of the day before and ends where the next begins', () => {
    expect(startOfDay('2026-11-23').toISOString()).toBe('2026-11-22T16:00:00.000Z');
    expect(endOfDay('2026-11-23')).toEqual(startOfDay('2026-11-24'));
    expect(endOfDay('9999-12-31').getTime()).toBe(startOfDay('9999-12-31').getTime() + 86_400_000);
  });
});
