import fc from 'fast-check';

import { formatMoney, yuan } from './money.js';

describe('money', () => {
  it('is kept in whole fen', () => {
    expect(yuan(10)).toBe(1000);
    expect(yuan(0.07)).toBe(7);
    expect(yuan(1.15)).toBe(115);
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (fen) => expect(yuan(fen / 100)).toBe(fen)));
  });

  it('refuses parts of a fen and what is no amount', () => {
    expect(() => yuan(10.005)).toThrow(RangeError);
    expect(() => yuan(NaN)).toThrow(RangeError);
    expect(() => yuan(Infinity)).toThrow(RangeError);
  });

  it.each([
    [1000, '10元', 'CNY 10'],
    [1050, '10.50元', 'CNY 10.50'],
    [0, '0元', 'CNY 0'],
    [7, '0.07元', 'CNY 0.07'],
    [123_456_789, '1,234,567.89元', 'CNY 1,234,567.89'],
    [100_000, '1,000元', 'CNY 1,000'],
    [-123_450, '-1,234.50元', 'CNY -1,234.50'],
  ])('%d fen reads %s and %s', (fen, zh, en) => {
    expect(formatMoney(fen, 'zh')).toBe(zh);
    expect(formatMoney(fen, 'en')).toBe(en);
  });
});
