import { endOfDay } from '@yichuang/kernel';

import { heldUntil } from './held-until.js';

const now = new Date('2026-11-27T17:40:00+08:00');

describe('Until when a case is held', () => {
  it('is a time of today', () => {
    expect(heldUntil(new Date('2026-11-27T18:10:00+08:00'), now, 'zh')).toBe('18:10');
  });

  it('is the day to whose end a colleague was given it, and not midnight without a day', () => {
    expect(heldUntil(endOfDay('2026-11-30'), now, 'zh')).toBe('2026年11月30日');
    expect(heldUntil(endOfDay('2026-11-30'), now, 'en')).toBe('30 November 2026');
    expect(heldUntil(endOfDay('2026-11-27'), now, 'zh')).toBe('2026年11月27日');
  });

  it('is day and time when a lease reaches into tomorrow', () => {
    expect(heldUntil(new Date('2026-11-28T00:15:00+08:00'), new Date('2026-11-27T23:45:00+08:00'), 'zh')).toBe('2026年11月28日 00:15');
  });
});
