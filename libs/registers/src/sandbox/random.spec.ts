import fc from 'fast-check';

import { Random, weighted } from './random.js';

const draw = (seed: number, count: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.fraction());
};

describe('Repeatable chance', () => {
  it('is the same for the same seed and another for another', () => {
    fc.assert(fc.property(fc.integer(), (seed) => expect(draw(seed, 20)).toEqual(draw(seed, 20))));
    expect(draw(1, 5)).not.toEqual(draw(2, 5));
  });

  it('stays within what was asked and reaches both ends', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -9, max: 9 }), fc.nat({ max: 5 }), (seed, low, width) => {
        const random = new Random(seed);
        const drawn = new Set(Array.from({ length: 200 }, () => random.between(low, low + width)));
        expect([...drawn].sort((one, other) => one - other)).toEqual(Array.from({ length: width + 1 }, (_, step) => low + step));
      }),
    );
  });

  it('is even: each tenth comes about as often as any other', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const fraction of draw(7, 100_000)) tenths[Math.floor(fraction * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('chooses by weight', () => {
    const random = new Random(3);
    const choose = weighted([['seldom', 1], ['often', 9], ['never', 0]]);
    const chosen = Array.from({ length: 10_000 }, () => choose(random));
    expect(chosen.filter((value) => value === 'seldom').length).toBeGreaterThan(800);
    expect(chosen.filter((value) => value === 'seldom').length).toBeLessThan(1_200);
    expect(chosen).not.toContain('never');
  });
});
