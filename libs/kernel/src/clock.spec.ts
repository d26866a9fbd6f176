import { civilDateOf, civilSecondOf, civilTimeOf, systemClock, TestClock } from './clock.js';

describe('the civil date of an instant', () => {
  it('changes at midnight in Shanghai', () => {
    expect(civilDateOf(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22');
    expect(civilDateOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
  });

  it('agrees with the time zone data for the instants of the house', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
    const seconds = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' });
    for (let at = Date.UTC(1991, 8, 15, 12); at < Date.UTC(2040, 0, 1); at += 40 * 86_399_000) {
      const instant = new Date(at);
      expect(`${civilDateOf(instant)} ${civilTimeOf(instant)}`).toBe(zone.format(instant));
      expect(civilSecondOf(instant)).toBe(seconds.format(instant));
    }
  });
});

describe('the system clock', () => {
  it('goes on and tells the date in Shanghai', () => {
    const before = systemClock.now();
    const today = systemClock.today();
    expect([civilDateOf(before), civilDateOf(systemClock.now())]).toContain(today);
  });
});

describe('a test clock', () => {
  it('stands still until it is moved', () => {
    const clock = new TestClock('2026-11-23T09:00:00+08:00');
    expect(clock.now()).toEqual(new Date('2026-11-23T01:00:00Z'));
    clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 });
    expect(clock.now()).toEqual(new Date('2026-11-24T03:03:04.005Z'));
    clock.set(new Date('2026-12-31T16:00:00Z'));
    expect(clock.today()).toBe('2027-01-01');
  });

  it('cannot be moved by changing what it told', () => {
    const clock = new TestClock('2026-11-23');
    clock.now().setFullYear(2000);
    expect(clock.today()).toBe('2026-11-23');
  });

  it('refuses what names no instant', () => {
    expect(() => new TestClock('yesterday')).toThrow(RangeError);
  });
});
