import type { FactKind } from '@yichuang/definition';
import type { Query } from '@yichuang/platform';

/** Answers one kind of question of a register for many keys with one query. */
export interface FactLoader {
  readonly register: string;
  readonly query: string;
  /** Every asked key is in the answer: with the vocabulary's empty value (`null`, `[]`) where the register has no record. */
  load(keys: readonly string[], query: Query): Promise<Map<string, unknown>>;
  /** What an answer looks like, for checking those that come from elsewhere. */
  readonly shape: { readonly isList: boolean; readonly properties: readonly string[] };
}

/** Where the register keeps what it is asked. Plain columns: PostgreSQL takes twice as long to write them as json. */
interface Source<V> {
  /** The column that `$1::text[]`, the asked keys, is about. */
  readonly key: string;
  /** An expression for each property of a record. Dates are civil dates, instants ISO 8601. */
  readonly columns: Readonly<Record<keyof V & string, string>>;
  /** From FROM on. */
  readonly from: string;
}

type Row<V> = V & { readonly key: string };

const select = <V>({ key, columns, from }: Source<V>): string =>
  `SELECT ${key} AS key, ${Object.entries<string>(columns).map(([name, expression]) => `${expression} AS "${name}"`).join(', ')} ${from}`;

/** For a question that has one record as its answer, or none. */
export function recordLoader<V extends object>({ register, query }: FactKind<V | null>, source: Source<V>): FactLoader {
  const sql = select(source);
  return {
    register,
    query,
    shape: { isList: false, properties: Object.keys(source.columns) },
    load: async (keys, run) => {
      const answers = new Map<string, unknown>(keys.map((asked) => [asked, null]));
      for (const { key, ...record } of await run<Row<V>>(sql, [keys])) answers.set(key, record);
      return answers;
    },
  };
}

/** For a question that has any number of records as its answer, in the order of the query. */
export function listLoader<V extends object>({ register, query }: FactKind<readonly V[]>, source: Source<V>): FactLoader {
  const sql = select(source);
  return {
    register,
    query,
    shape: { isList: true, properties: Object.keys(source.columns) },
    load: async (keys, run) => {
      const answers = new Map<string, unknown[]>(keys.map((asked) => [asked, []]));
      for (const { key, ...record } of await run<Row<V>>(sql, [keys])) answers.get(key)?.push(record);
      return answers;
    },
  };
}

/** Where a key names several records, `one>two>three`: each of them as `one.number`, in their order. */
export const severalNumbers = `FROM unnest($1::text[]) AS asked (key) CROSS JOIN LATERAL unnest(string_to_array(asked.key, '>')) WITH ORDINALITY AS one (number, place)`;

/** An instant in ISO 8601, UTC, whatever the session's time zone. */
export const isoInstant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
