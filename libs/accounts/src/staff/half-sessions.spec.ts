import { TestClock } from '@yichuang/kernel';

import { HalfSessions } from './half-sessions.js';

const halfSessions = new HalfSessions(Buffer.alloc(32, 7));

describe('A half session', () => {
  const clock = new TestClock('2026-11-23T09:00:00+08:00');
  const { token, expiresAt } = halfSessions.give(42, clock.now());

  it('tells whose it is for five minutes', () => {
    expect(expiresAt).toEqual(new Date('2026-11-23T01:05:00Z'));
    expect(halfSessions.read(token, new Date(expiresAt.getTime() - 1))).toBe(42);
    expect(halfSessions.read(token, expiresAt)).toBeUndefined();
  });

  it('is void when any character of it is changed, or when another key signed it', () => {
    expect(new HalfSessions(Buffer.alloc(32, 8)).read(token, clock.now())).toBeUndefined();
    for (const index of [...token].slice(0, -1).keys()) {
      const other = token[index] === '1' ? '2' : '1';
      expect(halfSessions.read(`${token.slice(0, index)}${other}${token.slice(index + 1)}`, clock.now())).toBeUndefined();
    }
    for (const nonsense of ['', '.', '42', `${token}x`, '42.1763860200000.']) expect(halfSessions.read(nonsense, clock.now())).toBeUndefined();
  });
});
