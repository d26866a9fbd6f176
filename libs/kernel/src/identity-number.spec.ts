import fc from 'fast-check';

import { civilDateAt } from './civil-date.js';
import { makeIdentityNumber, parseIdentityNumber } from './identity-number.js';

const numbers = fc
  .tuple(fc.integer({ min: 110_000, max: 830_000 }), fc.integer({ min: -25_567, max: 20_000 }).map(civilDateAt), fc.integer({ min: 0, max: 999 }))
  .map(([region, born, sequence]) => makeIdentityNumber(String(region), born, sequence));

const accepted = (text: string): boolean => parseIdentityNumber(text).ok;

describe('an identity number', () => {
  it('tells where, when and whom (the examples of GB 11643-1999)', () => {
    expect(parseIdentityNumber('11010519491231002X')).toEqual({
      ok: true,
      value: { number: '11010519491231002X', regionCode: '110105', birthDate: '1949-12-31', sex: 'female' },
    });
    expect(parseIdentityNumber('440524188001010014')).toMatchObject({ ok: true, value: { birthDate: '1880-01-01', sex: 'male' } });
  });

  it('is read as people type it', () => {
    expect(parseIdentityNumber(' １１０１０５ 19491231 002x ')).toMatchObject({ ok: true, value: { number: '11010519491231002X' } });
  });

  it.each(['810000', '820000', '830000', '412722', '410381', '999999'])('is accepted with the region %s, known today or not', (region) => {
    expect(accepted(makeIdentityNumber(region, '1990-03-07', 12))).toBe(true);
  });

  it.each([
    ['', 'length'],
    ['110105491231002', 'length'],
    ['1101051949123100200', 'length'],
    ['11010519491231X02X', 'characters'],
    ['11010519491231002Y', 'characters'],
    ['110105194902300020', 'birth-date'],
    ['110105194913010020', 'birth-date'],
    ['110105194912310021', 'check-digit'],
  ])('%s has the defect %s', (text, error) => {
    expect(parseIdentityNumber(text)).toEqual({ ok: false, error });
  });

  it('is read back as it was made', () => {
    fc.assert(fc.property(numbers, (number) => expect(parseIdentityNumber(number)).toMatchObject({ ok: true, value: { number } })));
    expect(makeIdentityNumber('110105', '1949-12-31', '002')).toBe('11010519491231002X');
    expect(() => makeIdentityNumber('4101', '1990-03-07', 1)).toThrow(RangeError);
  });

  it('shows every single wrong digit and every exchange of two neighbours', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.nat(9), (number, place, digit) => {
        const wrong = number.slice(0, place) + String(digit) + number.slice(place + 1);
        const exchanged = number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2);
        expect(accepted(wrong)).toBe(wrong === number);
        expect(accepted(exchanged)).toBe(exchanged === number);
      }),
      { numRuns: 300 },
    );
  });
});
