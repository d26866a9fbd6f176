import type { ClockState } from '@yichuang/one-window';

import { dayOfClock } from './day-of-clock.js';

const five: ClockState = {
  kind: 'K1',
  law: { zh: '《行政许可法》第三十二条', en: 'Administrative Licensing Law, Article 32' },
  length: 5,
  unit: 'working-day',
  startedOn: '2026-11-26',
  dueOn: '2026-12-03',
  provisional: false,
  status: 'running',
  endedAt: null,
};

describe('The day of a period', () => {
  it('does not count on the day it starts, and is day 1 on the next working day', () => {
    expect(dayOfClock(five, '2026-11-26')).toEqual({ zh: '今天不计入，共5个工作日，至2026年12月3日', en: 'Today does not count: 5 working days, until 3 December 2026' });
    expect(dayOfClock(five, '2026-11-27').zh).toBe('第1个工作日，共5个工作日，至2026年12月3日');
  });

  it('does not move on over a weekend', () => {
    expect(dayOfClock(five, '2026-11-29').en).toBe(dayOfClock(five, '2026-11-27').en);
  });

  it('counts every day where the law does', () => {
    expect(dayOfClock({ ...five, unit: 'calendar-day' }, '2026-11-29').en).toBe('Day 3 of 5 days, until 3 December 2026');
  });

  it('is over after the last day, and says when a holiday notice may still move it', () => {
    expect(dayOfClock(five, '2026-12-04').en).toBe('Ended on 3 December 2026');
    expect(dayOfClock({ ...five, provisional: true }, '2026-12-03').zh).toContain('以公布的放假安排为准');
  });
});
