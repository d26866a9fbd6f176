import { TestClock } from '@yichuang/kernel';

import { ShortMemory } from './short-memory.js';

describe('A short memory', () => {
  it('forgets after its time', () => {
    const clock = new TestClock('2026-11-23T09:00:00+08:00');
    const memory = new ShortMemory<number>(10, 5_000);
    memory.keep('a', 1, clock.now());
    clock.advance({ milliseconds: 4_999 });
    expect(memory.recall('a', clock.now())).toBe(1);
    clock.advance({ milliseconds: 1 });
    expect(memory.recall('a', clock.now())).toBeUndefined();
  });

  it('holds no more than it may, and forgets the oldest first', () => {
    const now = new Date(0);
    const memory = new ShortMemory<number>(2, 5_000);
    memory.keep('a', 1, now);
    memory.keep('b', 2, now);
    memory.keep('a', 3, now);
    memory.keep('c', 4, now);
    expect(['a', 'b', 'c'].map((key) => memory.recall(key, now))).toEqual([3, undefined, 4]);
  });
});
