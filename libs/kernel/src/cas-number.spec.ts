import fc from 'fast-check';

import { isCasNumber } from './cas-number.js';

describe('a CAS number', () => {
  it.each(['151-50-8', '143-33-9', '7487-94-7', '7732-18-5', '58-08-2', '1327-53-3'])('%s is right', (number) => expect(isCasNumber(number)).toBe(true));
  it.each(['151-50-9', '151508', '0151-50-8', '151-5-08', ' 151-50-8', ''])('“%s” is none', (number) => expect(isCasNumber(number)).toBe(false));

  it('is broken by any one wrong check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }), (head, tail) => {
        const right = Array.from({ length: 10 }, (_, check) => `${head}-${String(tail).padStart(2, '0')}-${check}`).filter(isCasNumber);
        expect(right).toHaveLength(1);
      }),
    );
  });
});
