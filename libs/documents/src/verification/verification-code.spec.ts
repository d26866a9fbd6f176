import fc from 'fast-check';

import { formatVerificationCode, parseVerificationCode, verificationCode } from './verification-code.js';

const codes = fc.integer().map(() => verificationCode());
const places = fc.integer({ min: 0, max: 15 });
const letters = fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTUVWXYZ');

describe('a verification code', () => {
  it('has sixteen characters that nobody mixes up', () => {
    fc.assert(fc.property(codes, (code) => expect(code).toMatch(/^[2-9A-HJKMNP-Z]{16}$/)));
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 5_000 }, verificationCode)).size).toBe(5_000);
  });

  it('is understood as it is shown, in small letters, with spaces or from a Chinese keyboard', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const shown = formatVerificationCode(code);
        expect(shown).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
        const wide = shown.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        for (const typed of [code, shown, shown.toLowerCase(), ` ${shown.replaceAll('-', ' ')} `, wide]) expect(parseVerificationCode(typed)).toBe(code);
      }),
    );
  });

  it('is not another with one character mistyped', () => {
    fc.assert(
      fc.property(codes, places, letters, (code, place, letter) => {
        fc.pre(code[place] !== letter);
        expect(parseVerificationCode(code.slice(0, place) + letter + code.slice(place + 1))).toBeUndefined();
      }),
    );
  });

  it('is not another with two characters exchanged', () => {
    fc.assert(
      fc.property(codes, places, places, (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        const characters = [...code];
        [characters[one], characters[other]] = [code.charAt(other), code.charAt(one)];
        expect(parseVerificationCode(characters.join(''))).toBeUndefined();
      }),
    );
  });

  it('is not what has another length or other characters', () => {
    for (const typed of ['', 'ABCD', `${verificationCode()}2`, 'O0I1-LLLL-0000-1111', "'; DROP TABLE --"]) expect(parseVerificationCode(typed)).toBeUndefined();
  });
});
