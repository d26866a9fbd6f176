import fc from 'fast-check';
import { types } from 'pg';

import { bigints, dates, instants, integers, texts } from './columns.js';

const same = <T>(value: T): T => value;

/** As pg reads what PostgreSQL sends in binary form. */
const readTexts = types.getTypeParser(1009 as number /* text[] */, 'binary') as (bytes: Buffer) => (string | null)[];

describe('A column', () => {
  it('holds every text as it was, whatever signs it has', () => {
    const sign = fc.constantFrom('"', '\\', ',', '{', '}', ' ', '\n', 'NULL', '豫', '𠮷', 'é', 'a');
    const text = fc.oneof(fc.array(sign).map((each) => each.join('')), fc.string({ minLength: 100, maxLength: 600 }).map((each) => each.replaceAll('\0', '')));
    fc.assert(fc.property(fc.array(fc.option(text), { minLength: 1 }), (column) => expect(readTexts(texts(column, same))).toEqual(column)));
  });

  it('writes whole numbers up to 2^53 in 64 bits', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => expect(bigints([value], same).readBigInt64BE(24)).toBe(BigInt(value))));
  });

  it('reads one value of each row, in their order', () => {
    expect(readTexts(texts([{ name: 'a' }, { name: '豫' }], ({ name }) => name))).toEqual(['a', '豫']);
    expect(readTexts(texts([], same<string>))).toEqual([]);
  });

  it.each<[string, () => Buffer]>([
    ['a number beyond 2^53', () => bigints([2 ** 53], same)],
    ['a fraction', () => bigints([0.5], same)],
    ['a number beyond 32 bits', () => integers([2 ** 31], same)],
    ['no instant', () => instants([new Date(Number.NaN)], same)],
    ['a day that does not exist', () => dates(['2026-02-30'], same)],
    ['the sign of the code 0 among others', () => texts(['豫', 'a\0b'], same)],
  ])('refuses %s instead of another value', (_, write) => {
    expect(write).toThrow(RangeError);
  });
});
