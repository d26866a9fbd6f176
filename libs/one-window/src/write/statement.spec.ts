import fc from 'fast-check';

import { sql, statement, type Part } from './statement.js';

const insert = (table: string, ids: readonly number[]): Part => ({ text: [`INSERT INTO ${table} SELECT unnest(`, '::bigint[])'], values: [ids] });

describe('A statement of many pieces', () => {
  it('numbers the values of all pieces in the order in which they stand', () => {
    const { sql: text, parameters } = statement(
      { moved: sql`UPDATE a SET b = ${1} WHERE c = ${'x'}`, logged: sql`INSERT INTO d VALUES (${null})` },
      sql`SELECT ${2}::int`,
    );
    expect(text).toBe('WITH moved AS (UPDATE a SET b = $1 WHERE c = $2),\nlogged AS (INSERT INTO d VALUES ($3))\nSELECT $4::int');
    expect(parameters).toEqual([1, 'x', null, 2]);
  });

  it('leaves out pieces that have nothing to do', () => {
    expect(statement({ finished: undefined, moved: sql`SELECT 1`, stopped: undefined }, sql`SELECT 2`)).toEqual({ sql: 'WITH moved AS (SELECT 1)\nSELECT 2', parameters: [] });
  });

  it('never lets a value become text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        const pieces = Object.fromEntries(values.map((value, index) => [`p${index}`, sql`SELECT ${value}`]));
        const { sql: text, parameters } = statement(pieces, sql`SELECT 0`);
        expect(text).toBe(`WITH ${values.map((_, index) => `p${index} AS (SELECT $${index + 1})`).join(',\n')}\nSELECT 0`);
        expect(parameters).toEqual(values);
      }),
    );
  });

  it('has every placeholder once and a value for each', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 9 }), (tables) => {
        const { sql: text, parameters } = statement(Object.fromEntries(tables.map((ids, index) => [`t${index}`, insert(`t${index}`, ids)])), sql`SELECT 0`);
        expect(text.match(/\$\d+/g)).toEqual(parameters.map((_, index) => `$${index + 1}`));
        expect(parameters).toEqual(tables);
      }),
    );
  });
});
