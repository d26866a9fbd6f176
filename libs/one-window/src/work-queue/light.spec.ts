import { lightOf } from './light.js';

const openedAt = new Date('2026-11-23T00:00:00Z');
const dueAt = new Date('2026-12-03T00:00:00Z');

describe('The light of a piece of work', () => {
  it.each([
    ['2026-11-23T00:00:00Z', 'in-time'],
    ['2026-11-30T23:59:59Z', 'in-time'],
    ['2026-12-01T00:00:00Z', 'soon'],
    ['2026-12-02T23:59:59Z', 'soon'],
    ['2026-12-03T00:00:00Z', 'late'],
  ])('at %s is %s for ten days that end on 3 December', (now, light) => {
    expect(lightOf({ openedAt, dueAt }, new Date(now))).toBe(light);
  });

  it('of work that was late when it was opened is late', () => {
    expect(lightOf({ openedAt: dueAt, dueAt: openedAt }, dueAt)).toBe('late');
  });
});
