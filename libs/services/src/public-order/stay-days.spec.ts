import type { BorderMovement } from '@yichuang/definition';

import { daysStayed } from './stay-days.js';

const today = '2026-11-23';
const came = (on: string): BorderMovement => ({ direction: 'entry', region: 'abroad', on });
const left = (on: string): BorderMovement => ({ direction: 'exit', region: 'abroad', on });

describe('the days someone has stayed', () => {
  it.each<[string, BorderMovement[], number]>([
    ['are none without a movement', [], 0],
    ['include the day of entry', [came(today)], 1],
    ['run until today while the stay lasts', [came('2026-05-28')], 180],
    ['include the days of entry and exit', [left('2026-01-31'), came('2026-01-01')], 31],
    ['are those of all stays together', [came('2026-11-14'), left('2026-01-31'), came('2026-01-01')], 41],
    ['do not begin with an exit', [came('2026-11-14'), left('2026-01-31')], 10],
    ['count from the first of two entries', [came('2026-11-14'), came('2026-11-04')], 20],
  ])('%s', (_title, movements, days) => {
    expect(daysStayed(movements, today)).toBe(days);
  });
});
