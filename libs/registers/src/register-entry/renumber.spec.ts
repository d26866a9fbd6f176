import { makeIdentityNumber } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

import { freeNumber } from './renumber.js';

const day = '2026-10-03';
const number = (sequence: number): string => makeIdentityNumber('410105', day, sequence);

/** Registers that have given these numbers of the county; `found` is what they know of where a number begins. */
const registers = (given: readonly string[], found = true): Query =>
  ((_sql: string, [keys]: [readonly string[]]) => Promise.resolve(found ? keys.map((key) => ({ key, start: '410105', taken: given })) : [])) as Query;

const asked = async (key: string, given: readonly string[] = [], found = true): Promise<unknown> => (await freeNumber.load([key], registers(given, found))).get(key);

describe('a free citizen number', () => {
  it.each([
    ['is the first of a day, even for a girl', `410105301>${day}>female`, [], number(2)],
    ['is odd for a boy', `410105301>${day}>male`, [], number(1)],
    ['is none that was ever given', `410105301>${day}>female`, [number(2), number(4)], number(6)],
    ['begins as the number that is corrected', `410105>${day}>male`, [number(1)], number(3)],
  ])('%s', async (_title, key, given, expected) => {
    expect(await asked(key, given)).toEqual({ number: expected });
  });

  it('is not found where there is no such household', async () => {
    expect(await asked(`999999999>${day}>male`, [], false)).toBeNull();
  });

  it('is not found when every sequence code of the day is given', async () => {
    const all = Array.from({ length: 500 }, (_, index) => number(2 * index + 1));
    expect(await asked(`410105301>${day}>male`, all)).toBeNull();
  });
});
