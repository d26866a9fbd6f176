import { endOfDay, workingCalendar } from '@yichuang/kernel';
import fc from 'fast-check';

import { acceptWithin, decideWithin, deliverWithin, startClock } from './clocks.js';

const law = { zh: '《居民身份证法》第十二条', en: 'Resident Identity Card Law, Article 12' };
const days = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('A legal period', () => {
  it('to accept has five working days, to deliver ten (《行政许可法》第三十二条、第四十四条)', () => {
    expect(startClock(acceptWithin, '2025-01-26')).toMatchObject({ kind: 'K1', startedOn: '2025-01-26', dueOn: '2025-02-08', provisional: false });
    expect(startClock(deliverWithin, '2025-09-30')).toMatchObject({ kind: 'K3', startedOn: '2025-09-30', dueOn: '2025-10-21', provisional: false });
  });

  it('ends at midnight in Henan', () => {
    expect(startClock(acceptWithin, '2026-02-13').dueAt).toEqual(new Date('2026-02-27T16:00:00Z'));
  });

  it('ends on the day the calendar of the kernel says, whatever the day it starts', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.constantFrom('working-day' as const, 'calendar-day' as const), (day, length, unit) => {
        const clock = startClock(decideWithin({ length, unit, promised: 1, law }), day);
        const expected = unit === 'working-day' ? workingCalendar.addWorkingDays(day, length) : workingCalendar.addCalendarDays(day, length);
        expect(clock).toEqual({
          kind: 'K2', length, unit, law, startedOn: day, dueOn: expected.on, dueAt: endOfDay(expected.on), provisional: expected.provisional, calendarVersion: workingCalendar.version,
        });
        expect(startClock(acceptWithin, day).dueOn).toBe(workingCalendar.addWorkingDays(day, 5).on);
        expect(startClock(deliverWithin, day).dueOn).toBe(workingCalendar.addWorkingDays(day, 10).on);
      }),
    );
  });

  it('is marked provisional when it runs into a year whose notice is not out', () => {
    expect(startClock(acceptWithin, '2026-12-30').provisional).toBe(true);
  });

  it('of one service is not taken for that of another with the same length', () => {
    const other = { zh: '《护照法》第六条', en: 'Passport Law, Article 6' };
    const [first, second] = [law, other].map((of) => startClock(decideWithin({ length: 15, unit: 'calendar-day', promised: 15, law: of }), '2026-11-23'));
    expect([first?.law, second?.law]).toEqual([law, other]);
  });
});
