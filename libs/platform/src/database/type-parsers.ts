import { types, type CustomTypesConfig } from 'pg';

type Parse = (text: string) => unknown;

function safeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a number`);
  return number;
}

/** Elements without quotes or commas in them, which integers and dates never have. */
const arrayOf = (parse: Parse) => (text: string) =>
  text === '{}' ? [] : text.slice(1, -1).split(',').map((element) => (element === 'NULL' ? null : parse(element)));

const asText: Parse = (text) => text;

const parsers = new Map<number, Parse>([
  [types.builtins.INT8, safeInteger],
  [1016 /* int8[] */, arrayOf(safeInteger)],
  [types.builtins.DATE, asText],
  [1182 /* date[] */, arrayOf(asText)],
]);

/** `bigint` is read as a number (our ids stay below 2^53), `date` as the text `YYYY-MM-DD`; all else as pg does it. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Parse =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? (types.getTypeParser(oid, format ?? 'text') as Parse),
};
