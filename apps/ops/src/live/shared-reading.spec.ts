import { TestClock } from '@yichuang/kernel';

import { SharedReading, staleAfterMs } from './shared-reading.js';

const clock = new TestClock('2026-11-26');
let asked = 0;

const reading = (tookMs = 0): SharedReading<number> =>
  new SharedReading(
    async () => {
      clock.advance({ milliseconds: tookMs });
      asked += 1;
      return asked;
    },
    { clock, everyMs: () => 1_000 },
  );

beforeEach(() => {
  asked = 0;
});

describe('A shared reading', () => {
  it('is asked once for all who want it at the same time', async () => {
    const shared = reading();
    const answers = await Promise.all(Array.from({ length: 50 }, () => shared.current()));
    expect(new Set(answers.map(({ data }) => data))).toEqual(new Set([1]));
  });

  it('is asked again only when it has grown old', async () => {
    const shared = reading();
    await shared.current();
    clock.advance({ milliseconds: 900 });
    expect((await shared.current()).data).toBe(1);
    clock.advance({ milliseconds: 100 });
    expect(await shared.current()).toEqual({ data: 2, at: clock.now(), restMs: 1_000 });
  });

  it('that takes long is asked seldom, and is not out of date sooner than it can be renewed', async () => {
    const shared = reading(500);
    expect(staleAfterMs((await shared.current()).restMs)).toBe(30_000);
    clock.advance({ seconds: 9 });
    expect((await shared.current()).data).toBe(1);
    clock.advance({ seconds: 1 });
    expect((await shared.current()).data).toBe(2);
  });

  it('that failed is asked anew at once', async () => {
    let isBroken = true;
    const shared = new SharedReading(async () => (isBroken ? Promise.reject(new Error('away')) : 7), { clock, everyMs: () => 1_000 });
    await expect(shared.current()).rejects.toThrow('away');
    isBroken = false;
    expect((await shared.current()).data).toBe(7);
  });
});
