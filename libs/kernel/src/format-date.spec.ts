import { dateInBoth, formatDate, formatInstant, timeInBoth } from './format-date.js';

describe('dates for people', () => {
  it('are written as each language writes them', () => {
    expect(formatDate('2026-11-03', 'zh')).toBe('2026年11月3日');
    expect(formatDate('2026-11-03', 'en')).toBe('3 November 2026');
  });

  it('are written in both languages at once, with the time where one was typed', () => {
    expect(dateInBoth('2026-11-03')).toEqual({ zh: '2026年11月3日', en: '3 November 2026' });
    expect(timeInBoth('2026-11-03T09:05')).toEqual({ zh: '2026年11月3日 09:05', en: '3 November 2026, 09:05' });
  });

  it('carry the time in Shanghai', () => {
    const at = new Date('2026-11-23T01:05:59Z');
    expect(formatInstant(at, 'zh')).toBe('2026年11月23日 09:05');
    expect(formatInstant(at, 'en')).toBe('23 November 2026, 09:05');
    expect(formatInstant(new Date('2026-11-22T16:00:00Z'), 'zh')).toBe('2026年11月23日 00:00');
  });
});
