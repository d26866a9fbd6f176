import { TooMany } from '@yichuang/door';
import { TestClock } from '@yichuang/kernel';

import { MinuteCount } from './minute-count.js';

describe('What may be done so often in a minute', () => {
  const clock = new TestClock('2026-11-23T10:00:00+08:00');
  const count = new MinuteCount(clock, 2);
  const often = (key: string, times: number) => () => Array.from({ length: times }, () => count.take(key));

  it('is refused beyond that, for each on their own, until the minute is over', () => {
    expect(often('a', 2)).not.toThrow();
    expect(often('a', 1)).toThrow(TooMany);
    expect(often('b', 2)).not.toThrow();
    clock.advance({ minutes: 1 });
    expect(often('a', 2)).not.toThrow();
  });

  it('says how long to wait', () => {
    clock.advance({ minutes: 1 });
    often('a', 2)();
    clock.advance({ seconds: 45 });
    expect(often('a', 1)).toThrow(expect.objectContaining({ retryAfterSeconds: 15 }) as Error);
  });
});
