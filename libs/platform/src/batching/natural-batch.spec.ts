import { setImmediate as turn } from 'node:timers/promises';

import fc from 'fast-check';

import { NaturalBatch } from './natural-batch.js';

class Unfit extends Error {}

/** A destination that takes doubles of even numbers and refuses every flush with an odd one in it. */
class Doubling {
  readonly flushes: (readonly number[])[] = [];
  underWay = 0;
  mostUnderWay = 0;

  readonly flush = async (items: readonly number[]): Promise<number[]> => {
    this.flushes.push(items);
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    for (let turns = items.length % 3; turns >= 0; turns -= 1) await turn();
    this.underWay -= 1;
    const odd = items.find((item) => item % 2 !== 0);
    if (odd !== undefined) throw new Unfit(String(odd));
    return items.map((item) => item * 2);
  };
}

const outcomeOf = (promise: Promise<number>): Promise<number | string> => promise.catch((error: unknown) => (error as Unfit).message);

describe('A natural batch', () => {
  afterEach(() => jest.useRealTimers());

  it('gives every item its own result or its own error, whatever its neighbours are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.nat(1000), { maxLength: 12 }), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(undefined, 60_000), async (waves, max, parallel, patienceMs) => {
        const doubling = new Doubling();
        const batch = new NaturalBatch(doubling.flush, { max, parallel, patienceMs });
        const outcomes: Promise<number | string>[] = [];
        for (const wave of waves) {
          outcomes.push(...wave.map((item) => outcomeOf(batch.add(item))));
          await turn();
        }
        expect(await Promise.all(outcomes)).toEqual(waves.flat().map((item) => (item % 2 === 0 ? item * 2 : String(item))));
        expect(doubling.mostUnderWay).toBeLessThanOrEqual(parallel);
        expect(Math.max(0, ...doubling.flushes.map(({ length }) => length))).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('flushes together what comes in one turn, and what comes while its flushes are under way', async () => {
    const gates: (() => void)[] = [];
    const sizes: number[] = [];
    const batch = new NaturalBatch<number, number>(
      async (items) => {
        sizes.push(items.length);
        await new Promise<void>((open) => gates.push(open));
        return items;
      },
      { max: 128, parallel: 1 },
    );
    const first = [1, 2, 3].map((item) => batch.add(item));
    await turn();
    const second = [4, 5].map((item) => batch.add(item));
    await turn();
    expect(sizes).toEqual([3]);
    gates[0]?.();
    await Promise.all(first);
    await turn();
    gates[1]?.();
    expect(await Promise.all(second)).toEqual([4, 5]);
    expect(sizes).toEqual([3, 2]);
  });

  it('starts the next flush beside one that takes longer than its patience, and frees the place of each once', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] });
    const gates = new Map<number, () => void>();
    const started: (readonly number[])[] = [];
    const batch = new NaturalBatch<number, number>(
      async (items) => {
        started.push(items);
        await new Promise<void>((open) => gates.set(items[0] as number, open));
        return items;
      },
      { max: 2, parallel: 1, patienceMs: 50 },
    );
    const slow = batch.add(1);
    await turn();
    const others = [2, 3, 4].map((item) => batch.add(item));
    await turn();
    expect(started).toEqual([[1]]);
    jest.advanceTimersByTime(50);
    expect(started).toEqual([[1], [2, 3]]);
    gates.get(1)?.();
    expect(await slow).toBe(1);
    await turn();
    expect(started).toEqual([[1], [2, 3]]);
    gates.get(2)?.();
    await turn();
    expect(started).toEqual([[1], [2, 3], [4]]);
    gates.get(4)?.();
    expect(await Promise.all(others)).toEqual([2, 3, 4]);
  });

  it('tells every item when the flush gave the wrong number of results, and does not repeat it', async () => {
    let flushes = 0;
    const batch = new NaturalBatch<number, number>(async () => {
      flushes += 1;
      return [1];
    });
    const outcomes = await Promise.allSettled([batch.add(1), batch.add(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(flushes).toBe(1);
  });
});
