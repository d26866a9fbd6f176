import fc from 'fast-check';

import { isUscc, makeUscc, usccCheckCharacter } from './uscc.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const characters = (length: number) => fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((parts) => parts.join(''));
const codes = fc.tuple(characters(2), fc.integer({ min: 410_000, max: 419_999 }), characters(9)).map(([kind, region, organisation]) => makeUscc(kind + String(region) + organisation));

describe('a unified social credit code', () => {
  it('ends in its check character (codes of real organisations)', () => {
    expect(usccCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(isUscc('91350100M000100Y43')).toBe(true);
    expect(isUscc('91110000600037341L')).toBe(true);
  });

  it.each(['91350100M000100Y44', '91350100M000100Y4', '91350100M000100Y433', '91350100m000100Y43', '9135010OM000100Y43', '9135A100M000100Y43', ''])('%s is none', (text) => {
    expect(isUscc(text)).toBe(false);
  });

  it('shows every single wrong character and every exchange of two neighbours', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), fc.constantFrom(...alphabet), (code, place, character) => {
        const wrong = code.slice(0, place) + character + code.slice(place + 1);
        const exchanged = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
        expect(isUscc(code)).toBe(true);
        expect(isUscc(wrong)).toBe(wrong === code);
        expect(isUscc(exchanged)).toBe(exchanged === code);
      }),
      { numRuns: 300 },
    );
  });
});
