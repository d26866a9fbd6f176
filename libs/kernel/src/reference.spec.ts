import fc from 'fast-check';

import { civilDateAt } from './civil-date.js';
import { dammDigit } from './damm.js';
import { formatReference, isReference, normaliseReference, referenceOf } from './reference.js';

const days = fc.integer({ min: 20_454, max: 29_000 }).map(civilDateAt); // 2026 to 2049
const serials = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const references = fc.tuple(days, serials).map(([on, serial]) => referenceOf(on, serial));

describe('a reference', () => {
  it('begins with the day and has sixteen digits', () => {
    fc.assert(
      fc.property(days, serials, (on, serial) => {
        const reference = referenceOf(on, serial);
        expect(isReference(reference)).toBe(true);
        expect(reference.startsWith(on.slice(2).replaceAll('-', ''))).toBe(true);
      }),
    );
  });

  it('is another for each of a billion serials in a row', () => {
    const shuffled = (serial: number): bigint => BigInt(referenceOf('2026-11-23', serial).slice(6, 15));
    const factor = shuffled(2) - shuffled(1);
    fc.assert(
      fc.property(serials, (serial) => {
        // affine with a factor that 2 and 5 do not divide: one to one modulo 10^9
        expect(shuffled(serial)).toBe((((shuffled(1) + factor * BigInt(serial - 1)) % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n);
      }),
    );
    expect([factor % 2n, factor % 5n]).not.toContain(0n);
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => shuffled(index + 1))).size).toBe(20_000);
  });

  it('differs from its neighbour in the first digits one would look at', () => {
    const first = referenceOf('2026-11-23', 1);
    const second = referenceOf('2026-11-23', 2);
    expect([first, second].map((reference) => reference.slice(6, 10))).toEqual(['8898', '5078']);
  });

  it('shows every single wrong digit and every exchange of two neighbours', () => {
    fc.assert(
      fc.property(references, fc.nat(15), fc.nat(9), (reference, place, digit) => {
        const wrong = reference.slice(0, place) + String(digit) + reference.slice(place + 1);
        const exchanged = reference.slice(0, place) + reference.charAt(place + 1) + reference.charAt(place) + reference.slice(place + 2);
        expect(isReference(wrong)).toBe(wrong === reference);
        expect(isReference(exchanged)).toBe(exchanged === reference);
      }),
      { numRuns: 300 },
    );
  });

  it('is found again as people write it', () => {
    const reference = referenceOf('2026-11-23', 1);
    expect(reference).toBe('2611238898621723');
    expect(formatReference(reference)).toBe('2611 2388 9862 1723');
    for (const written of ['2611 2388 9862 1723', ' 2611-2388-9862-1723 ', '２６１１　２３８８　９８６２　１７２３', '2611–2388—9862－1723']) expect(normaliseReference(written)).toBe(reference);
  });

  it('is of a day that exists', () => {
    const digits = '261345123456789';
    expect(isReference(digits + String(dammDigit(digits)))).toBe(false);
    expect(isReference('2611 2388 9862 1723')).toBe(false);
    expect(isReference('')).toBe(false);
  });

  it.each([0, -1, 1.5, NaN, 2 ** 53])('is not made of the serial %d', (serial) => {
    expect(() => referenceOf('2026-11-23', serial)).toThrow(RangeError);
  });
});

describe('the check digit of H. Michael Damm', () => {
  it('of 572 is 4, as in his example', () => {
    expect(dammDigit('572')).toBe(4);
    expect(dammDigit('5724')).toBe(0);
  });
});
