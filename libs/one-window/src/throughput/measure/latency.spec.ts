import fc from 'fast-check';

import { addTo, bucketOf, merge, percentile, percentilesOf, type Latency } from './latency.js';

const durations = fc.array(fc.double({ min: 1, max: 3_600_000, noNaN: true }), { minLength: 1, maxLength: 300 });
const shares = fc.constantFrom(0.01, 0.5, 0.95, 0.99, 1);

function measured(all: readonly number[]): Latency {
  const latency: number[] = [];
  for (const ms of all) addTo(latency, bucketOf(ms));
  return latency;
}

/** The nearest rank, from the durations themselves. */
const exact = (all: readonly number[], share: number): number => [...all].sort((a, b) => a - b)[Math.max(Math.ceil(share * all.length), 1) - 1] as number;

describe('Latencies in buckets', () => {
  it('tell a percentile to within ten in a hundred', () => {
    fc.assert(
      fc.property(durations, shares, (all, share) => {
        const told = percentile(measured(all), share) as number;
        expect(Math.abs(Math.log(told / exact(all, share)))).toBeLessThan(Math.log(1.1));
      }),
    );
  });

  it('of several workers say together what one would have measured', () => {
    fc.assert(
      fc.property(durations, durations, (ours, theirs) => {
        expect(merge([measured(ours), measured(theirs)])).toEqual(measured([...ours, ...theirs]));
      }),
    );
  });

  it('keep what is instantaneous and what takes days', () => {
    expect([bucketOf(0), bucketOf(-5), bucketOf(1)]).toEqual([0, 0, 0]);
    expect(bucketOf(86_400_000)).toBe(100);
    expect(measured([1, 1, 2])).toEqual([2, 0, 0, 0, 1]);
  });

  it('say nothing when nothing was measured', () => {
    expect(percentilesOf([])).toBeUndefined();
    expect(percentilesOf(merge([]))).toBeUndefined();
  });
});
