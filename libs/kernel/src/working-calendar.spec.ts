import fc from 'fast-check';

import { addDays, civilDateAt } from './civil-date.js';
import { WorkingCalendar, workingCalendar, type Stop } from './working-calendar.js';

const dates = fc.integer({ min: 13_149, max: 22_000 }).map(civilDateAt); // 2006 to early 2030: published and not
const lengths = fc.integer({ min: 0, max: 70 });
const on = (start: string, n: number): string => workingCalendar.addWorkingDays(start, n).on;

describe('a working day', () => {
  it.each(['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    '%s is one although it is a weekend',
    (date) => {
      expect(workingCalendar.isWorkingDay(date)).toBe(true);
      expect(workingCalendar.isProvisional(date)).toBe(false);
    },
  );

  it.each(['2026-01-01', '2026-02-23', '2026-04-06', '2026-10-07', '2026-11-21', '2020-01-31'])('%s is none', (date) => {
    expect(workingCalendar.isWorkingDay(date)).toBe(false);
  });

  it('comes 248 times in 2026', () => {
    expect(workingCalendar.workingDaysBetween('2025-12-31', '2026-12-31')).toBe(248);
  });

  it('of 2027 is Monday to Friday less the statutory days, provisionally', () => {
    expect(['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15', '2027-10-01', '2027-01-02'].map((date) => workingCalendar.isWorkingDay(date))).not.toContain(true);
    expect(['2027-01-04', '2027-02-09', '2027-10-04'].map((date) => workingCalendar.isWorkingDay(date))).not.toContain(false);
    expect(workingCalendar.isProvisional('2027-01-01')).toBe(true);
  });
});

describe('a period in working days', () => {
  it.each([
    ['2025-01-26', ['2025-02-08', '2025-02-14', '2025-02-28', '2025-03-14', '2025-04-07']],
    ['2025-09-30', ['2025-10-14', '2025-10-21', '2025-11-04', '2025-11-18', '2025-12-09']],
    ['2026-02-13', ['2026-02-27', '2026-03-05', '2026-03-19', '2026-04-02', '2026-04-24']],
  ])('from %s ends after 5, 10, 20, 30 and 45 days as the procedure lists', (start, expected) => {
    expect([5, 10, 20, 30, 45].map((n) => on(start, n))).toEqual(expected);
  });

  it.each([
    ['2026-09-29', 5, '2026-10-12'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-09-18', 20, '2026-10-22'],
    ['2026-04-30', 7, '2026-05-13'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-01-30', 20, '2026-03-05'],
  ])('accepted on %s with limit %d ends on %s', (start, n, expected) => {
    expect(workingCalendar.addWorkingDays(start, n)).toEqual({ on: expected, provisional: false });
  });

  it('is provisional as soon as it touches a year without a notice', () => {
    expect(workingCalendar.addWorkingDays('2026-12-28', 3)).toEqual({ on: '2026-12-31', provisional: false });
    expect(workingCalendar.addWorkingDays('2026-12-28', 4)).toEqual({ on: '2027-01-04', provisional: true });
  });

  it('of no days ends where it starts', () => {
    expect(workingCalendar.addWorkingDays('2026-11-21', 0)).toEqual({ on: '2026-11-21', provisional: false });
  });

  it('is refused when it is no number of days or starts on no day', () => {
    expect(() => workingCalendar.addWorkingDays('2026-11-23', -1)).toThrow(RangeError);
    expect(() => workingCalendar.addWorkingDays('2026-11-23', 1.5)).toThrow(RangeError);
    expect(() => workingCalendar.addWorkingDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => workingCalendar.addCalendarDays('2026-11-23', -1)).toThrow(RangeError);
  });

  it('ends on a working day and skips none', () => {
    fc.assert(
      fc.property(dates, lengths, (start, n) => {
        const end = on(start, n);
        expect(workingCalendar.workingDaysBetween(start, end)).toBe(n);
        if (n > 0) expect(workingCalendar.isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it('can be counted in parts', () => {
    fc.assert(fc.property(dates, lengths, lengths, (start, a, b) => expect(on(start, a + b)).toBe(on(on(start, a), b))));
  });

  it('ends no earlier when it starts later or is longer', () => {
    fc.assert(
      fc.property(dates, lengths, fc.nat(40), (start, n, more) => {
        expect(on(addDays(start, more), n) >= on(start, n)).toBe(true);
        expect(on(start, n + more) >= on(start, n)).toBe(true);
      }),
    );
  });
});

describe('a period in calendar days', () => {
  it.each([
    ['2026-11-20', 3, '2026-11-23', false],
    ['2026-11-20', 1, '2026-11-23', false],
    ['2026-09-20', 11, '2026-10-08', false],
    ['2026-10-05', 5, '2026-10-10', false],
    ['2026-12-01', 31, '2027-01-04', true],
    ['2026-12-01', 30, '2026-12-31', false],
  ])('from %s over %d days ends on %s', (start, n, expected, provisional) => {
    expect(workingCalendar.addCalendarDays(start, n)).toEqual({ on: expected, provisional });
  });

  it('ends on the first working day from its last day on', () => {
    fc.assert(
      fc.property(dates, lengths, (start, n) => {
        const { on: end } = workingCalendar.addCalendarDays(start, n);
        expect(workingCalendar.isWorkingDay(end)).toBe(true);
        expect(end).toBe(workingCalendar.isWorkingDay(addDays(start, n)) ? addDays(start, n) : on(addDays(start, n), 1));
      }),
    );
  });
});

describe('a period with stops', () => {
  const after = (stops: Stop[]): string => workingCalendar.deadlineWithStops('2026-03-02', 20, stops).on;

  it('is longer by the working days after each stop began, up to the day it ended', () => {
    expect(after([])).toBe('2026-03-30');
    expect(after([{ from: '2026-03-05', to: '2026-03-12' }])).toBe('2026-04-07'); // 6, 9, 10, 11 and 12 March, and 6 April is off
    expect(after([{ from: '2026-03-05', to: '2026-03-05' }])).toBe('2026-03-30');
    expect(after([{ from: '2026-03-06', to: '2026-03-08' }])).toBe('2026-03-30');
  });

  it('counts a day inside several stops once, in whatever order they are told', () => {
    const stops = [
      { from: '2026-03-10', to: '2026-03-17' },
      { from: '2026-03-05', to: '2026-03-12' },
      { from: '2026-03-06', to: '2026-03-09' },
    ];
    expect(after(stops)).toBe(after([{ from: '2026-03-05', to: '2026-03-17' }]));
    expect(after([...stops].reverse())).toBe(after(stops));
  });

  it('leaves out exactly the working days inside any stop', () => {
    const stop = fc.tuple(fc.nat(40), fc.nat(20)).map(([begin, length]) => ({ from: addDays('2026-03-02', begin), to: addDays('2026-03-02', begin + length) }));
    fc.assert(
      fc.property(fc.array(stop, { maxLength: 5 }), (stops) => {
        const stopped = Array.from({ length: 61 }, (_, index) => addDays('2026-03-02', index)).filter(
          (day) => workingCalendar.isWorkingDay(day) && stops.some(({ from, to }) => from < day && day <= to),
        );
        expect(after(stops)).toBe(on('2026-03-02', 20 + stopped.length));
      }),
    );
  });
});

describe('a calendar', () => {
  const days = { years: new Set(['2027']), irregular: new Set(['2027-02-09']) };

  it('changes its version with the published days, not with their order', () => {
    expect(workingCalendar.version).toMatch(/^[0-9a-f]{12}$/);
    expect(new WorkingCalendar().version).toBe(workingCalendar.version);
    expect(new WorkingCalendar(days).version).not.toBe(workingCalendar.version);
    expect(new WorkingCalendar({ years: new Set(['2027', '2026']), irregular: days.irregular }).version).toBe(
      new WorkingCalendar({ years: new Set(['2026', '2027']), irregular: days.irregular }).version,
    );
  });

  it('answers from the notice once it is out', () => {
    const published = new WorkingCalendar(days);
    expect(published.addWorkingDays('2027-02-08', 1)).toEqual({ on: '2027-02-10', provisional: false });
    expect(workingCalendar.addWorkingDays('2027-02-08', 1)).toEqual({ on: '2027-02-09', provisional: true });
  });
});
