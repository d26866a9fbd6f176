import fc from 'fast-check';
import { types } from 'pg';

import { columns } from './columns.js';

const readTexts = types.getTypeParser(1009 as number /* text[] */) as (array: string) => (string | null)[];
const column = (values: readonly (string | number | boolean | Date | null | undefined)[]): string => columns(values, (value) => value)[0] as string;

describe('A column', () => {
  it('is an array from which every text is read as it was, whatever signs it has', () => {
    const signs = fc.constantFrom('"', '\\', ',', '{', '}', ' ', '\n', 'NULL', '豫', 'a');
    const text = fc.oneof(fc.string(), fc.array(signs).map((each) => each.join('')));
    fc.assert(fc.property(fc.array(fc.option(text)), (texts) => expect(readTexts(column(texts))).toEqual(texts)));
  });

  it('writes numbers, truth values, nulls and instants', () => {
    expect(column([1, 2, -3])).toBe('{1,2,-3}');
    expect(column([true, false])).toBe('{true,false}');
    expect(column([undefined, null, 'NULL'])).toBe('{NULL,NULL,"NULL"}');
    expect(column([new Date('2026-11-23T01:00:00Z')])).toBe('{"2026-11-23T01:00:00.000Z"}');
    expect(column([])).toBe('{}');
  });

  it('repeats what repeats, and only that', () => {
    const at = new Date('2026-11-23T01:00:00Z');
    expect(column([at, at, 1, 1, '1', null, undefined, 1])).toBe('{"2026-11-23T01:00:00.000Z","2026-11-23T01:00:00.000Z",1,1,"1",NULL,NULL,1}');
  });
});
