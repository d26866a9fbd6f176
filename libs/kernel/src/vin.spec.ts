import fc from 'fast-check';

import { isVin, vinCheckCharacter } from './vin.js';

const digits = fc.array(fc.constantFrom(...'0123456789'), { minLength: 17, maxLength: 17 }).map((parts) => parts.join(''));

describe('a vehicle identification number', () => {
  it.each(['1M8GDM9AXKP042788', '11111111111111111', 'LSVNV4184S2031467', 'LGXCE6DB7R0245813'])('%s is one', (vin) => {
    expect(isVin(vin)).toBe(true);
  });

  it.each(['LSVNV4185S2031467', 'LFV2A21K1M4120386', '1M8GDM9AXKP04278', '1M8GDM9AXKPO42788', '1m8gdm9axkp042788', ''])('%s is none', (vin) => {
    expect(isVin(vin)).toBe(false);
  });

  it('shows every single wrong digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(16), fc.nat(9), (text, place, digit) => {
        const vin = text.slice(0, 8) + vinCheckCharacter(text) + text.slice(9);
        const wrong = vin.slice(0, place) + String(digit) + vin.slice(place + 1);
        expect(isVin(vin)).toBe(true);
        expect(isVin(wrong)).toBe(wrong === vin);
      }),
    );
  });
});
