import type { EffectKind } from '@yichuang/definition';

import { changes, effectHandler, type EffectHandler } from './effect-handler.js';

const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The properties of `after` as a row of the table, each of the type that its column has. */
const populated = (table: string, properties: readonly string[]): string =>
  `jsonb_populate_record(NULL::${table}, jsonb_build_object(${properties.map((property) => `'${columnOf(property)}', after -> '${property}'`).join(', ')}))`;

const recordedBefore = `EXISTS (SELECT FROM register_change made WHERE made.application_id = c.application_id AND made.effect_index = c.effect_index)`;

interface Entry<D> {
  readonly table: string;
  /** The key of the new record, as the history names it. */
  readonly keyOf: (data: D) => string;
  /** Properties of the data that are columns of the table, in camel case there. */
  readonly columns: readonly (keyof D & string)[];
  /** Further columns as expressions about the change `r`, which has `application_id`, `effect_index`, `after` and `at`. */
  readonly also?: Readonly<Record<string, string>>;
  /** When there is nothing to enter any more, about `c.data`: the case is assessed again. */
  readonly unless?: string;
}

/** Enters a new record of a register, once per change. */
export function entry<D extends object>(kind: EffectKind<D>, { table, keyOf, columns, also = {}, unless = 'false' }: Entry<D>): EffectHandler {
  const names = [...columns.map(columnOf), ...Object.keys(also)];
  const values = [...columns.map((property) => `n.${columnOf(property)}`), ...Object.values(also)];
  return effectHandler(kind, {
    keyOf,
    statement: `
    WITH change AS (${changes}),
    possible AS (SELECT * FROM change c WHERE NOT (${unless})),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT application_id, effect_index, '${kind.register}', '${kind.kind}', key, '{}', data, at FROM possible
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING application_id, effect_index, after, at
    ),
    entered AS (
      INSERT INTO ${table} (${names.join(', ')})
      SELECT ${values.join(', ')} FROM recorded r CROSS JOIN LATERAL ${populated(table, columns)} AS n
    )
    SELECT c.application_id, c.effect_index FROM change c
    WHERE NOT EXISTS (SELECT FROM possible p WHERE p.application_id = c.application_id AND p.effect_index = c.effect_index) AND NOT ${recordedBefore}`,
  });
}

interface Amendment<D> {
  readonly table: string;
  /** The column that tells which records change. */
  readonly key: string;
  readonly keyOf: (data: D) => string;
  /** Properties of the data that are columns of the table, in camel case there. */
  readonly columns?: readonly (keyof D & string)[];
  /** Further columns as expressions; the record as it was is `t`, the change `after`. */
  readonly also?: Readonly<Record<string, string>>;
  /** Which records of the key change, about `t` and nothing else; all when absent. */
  readonly where?: string;
  /** Whoever has no such record is not missed. */
  readonly optional?: true;
}

/** Changes records of a register, once per change; what they said before stays in the history. */
export function amendment<D extends object>(kind: EffectKind<D>, { table, key, keyOf, columns = [], also = {}, where = 'true', optional }: Amendment<D>): EffectHandler {
  const sets = [...columns.map((property) => `${columnOf(property)} = n.${columnOf(property)}`), ...Object.entries(also).map(([column, value]) => `${column} = ${value}`)];
  const before = [...columns.map(columnOf), ...Object.keys(also)].map((column) => `'${column}', t.${column}`).join(', ');
  return effectHandler(kind, {
    keyOf,
    statement: `
    WITH change AS (${changes}),
    previous AS (
      SELECT t.${key} AS key, jsonb_build_object(${before}) AS was FROM ${table} t WHERE t.${key} = ANY($2) AND ${where} ORDER BY t.${key} FOR UPDATE
    ),
    recorded AS (
      INSERT INTO register_change (application_id, effect_index, register, kind, key, before, after, at)
      SELECT c.application_id, c.effect_index, '${kind.register}', '${kind.kind}', c.key, p.was, c.data, c.at
      FROM change c JOIN (SELECT key, jsonb_agg(was) AS was FROM previous GROUP BY key) p USING (key)
      ON CONFLICT (application_id, effect_index) DO NOTHING
      RETURNING application_id, key, after, at
    ),
    amended AS (
      UPDATE ${table} t SET ${sets.join(', ')}
      FROM recorded CROSS JOIN LATERAL ${populated(table, columns)} AS n
      WHERE t.${key} = recorded.key AND ${where}
    )
    SELECT c.application_id, c.effect_index FROM change c
    WHERE ${optional ? 'false' : `NOT EXISTS (SELECT FROM previous p WHERE p.key = c.key) AND NOT ${recordedBefore}`}`,
  });
}
