import { numberOf, spanOf, timeOf } from './quantities.js';

describe('Quantities', () => {
  it.each([
    [0, '0毫秒', '0 ms'],
    [349.6, '350毫秒', '350 ms'],
    [2_449, '2.4秒', '2.4 s'],
    [18_000, '18秒', '18 s'],
    [119_999, '120秒', '120 s'],
    [300_000, '5分钟', '5 min'],
    [7_200_000, '2小时', '2 h'],
    [259_200_000, '3天', '3 d'],
  ])('of time say %d ms in words', (ms, zh, en) => {
    expect([spanOf(ms, 'zh'), spanOf(ms, 'en')]).toEqual([zh, en]);
  });

  it('name the day of a time that is not of today', () => {
    const now = new Date('2026-11-26T19:00:00Z'); // 03:00 of the 27th in Henan
    expect(timeOf(new Date('2026-11-26T18:59:58Z'), now)).toBe('02:59:58');
    expect(timeOf(new Date('2026-11-26T15:59:58Z'), now)).toBe('2026-11-26 23:59:58');
    expect(numberOf(1_234_567)).toBe('1,234,567');
  });
});
