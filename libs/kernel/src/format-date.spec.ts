import { formatDate, formatInstant } from './format-date.js';

describe('dates for people', () => {
  it('are written as each language writes them', () => {
    expect(formatDate('2026-11-03', 'zh')).toBe('2026年11月3日');
    expect(formatDate('2026-11-03', 'en')).toBe('3 November 2026');
  });

  it('carry the time in Shanghai', () => {
    const at = new Date('2026-11-23T01:05:59Z');
    expect(formatInstant(at, 'zh')).toBe('2026年11月23日 09:05');
    expect(formatInstant(at, 'en')).toBe('23 November 2026, 09:05');
    expect(formatInstant(new Date('2026-11-22T16:00:00Z'), 'zh')).toBe('2026年11月23日 00:00');
  });
});
