import fc from 'fast-check';

import { attemptsBeforeParking, pauseAfter } from './retry.js';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const attempt = fc.integer({ min: 1, max: 1_000 });

describe('The pause after a failed attempt', () => {
  it('doubles from 15 seconds to an hour', () => {
    expect([1, 2, 3, 8, 9, 100].map((attempts) => pauseAfter(attempts, 0) / 1000)).toEqual([15, 30, 60, 1_920, 3_600, 3_600]);
  });

  it('is at least half of that, whatever chance says, and never more', () => {
    fc.assert(fc.property(attempt, chance, (attempts, random) => {
      const [pause, longest] = [pauseAfter(attempts, random), pauseAfter(attempts, 0)];
      expect(pause).toBeGreaterThanOrEqual(longest / 2);
      expect(pause).toBeLessThanOrEqual(longest);
    }));
  });

  it('adds up to between one and three hours before a person looks at it', () => {
    const hours = (random: number): number => Array.from({ length: attemptsBeforeParking - 1 }, (_, index) => pauseAfter(index + 1, random)).reduce((sum, pause) => sum + pause, 0) / 3_600_000;
    expect(hours(0.999)).toBeGreaterThan(1);
    expect(hours(0)).toBeLessThan(3);
  });
});
