import { daysBetween, type CivilDate } from '@yichuang/kernel';
import { types } from 'pg';

/**
 * Rows as one array for each column, for `unnest($1::type[])`, in PostgreSQL's binary form: nothing is quoted here, and
 * nothing read sign by sign there. Every value of a set passes here, so it is written to be fast.
 */
type Column<T> = <R>(rows: readonly R[], read: (row: R) => T | null | undefined) => Buffer;

/** The dimensions, whether there may be nulls, the type, how many, the number of the first; then each value behind its length. */
const headOf = (type: number, count: number): number[] => (count === 0 ? [0, 0, type] : [1, 1, type, count, 1]);

const WORD = 4;
const NULL = -1;

/** A type whose values all take so many bytes. */
const ofWidth =
  <T>(type: number, width: number, write: (view: DataView, at: number, value: T) => void): Column<T> =>
  (rows, read) => {
    const head = headOf(type, rows.length);
    const bytes = Buffer.allocUnsafe(head.length * WORD + rows.length * (WORD + width));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength); // most significant byte first, as PostgreSQL has it
    let at = 0;
    const put = (word: number): void => {
      view.setInt32(at, word);
      at += WORD;
    };
    head.forEach(put);
    for (const row of rows) {
      const value = read(row);
      if (value === null || value === undefined) put(NULL);
      else {
        put(width);
        write(view, at, value);
        at += width;
      }
    }
    return bytes.subarray(0, at);
  };

/** Four bytes as the characters that latin1 writes as them. */
const word = (value: number): string => String.fromCharCode((value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
const shortWords = Array.from({ length: 512 }, (_, value) => word(value));
const lengthOf = (length: number): string => shortWords[length] ?? word(length);
const NONE = word(NULL);
const BETWEEN = '\0';
const MOST_BYTES_OF_A_CHARACTER = 3;

/** Each text as characters of one byte. @throws RangeError where U+0000, which PostgreSQL stores in no text, would shift the texts after it */
function byteTexts(texts: readonly (string | null | undefined)[]): readonly (string | null | undefined)[] {
  const all = texts.join(BETWEEN);
  const bytes = Buffer.allocUnsafe(MOST_BYTES_OF_A_CHARACTER * all.length);
  const written = bytes.write(all);
  if (written === all.length) return texts;
  const parts = bytes.toString('latin1', 0, written).split(BETWEEN);
  if (parts.length !== texts.length) throw new RangeError('A text holds the character U+0000');
  return texts.map((text, index) => text && parts[index]);
}

/** A type whose values are sent as text. The column is put together as one string: a call into Node for each value would cost more than all of it. */
const ofText =
  (type: number): Column<string> =>
  (rows, read) => {
    let all = headOf(type, rows.length).map(word).join('');
    for (const text of byteTexts(rows.map(read))) all += text === null || text === undefined ? NONE : lengthOf(text.length) + text;
    return Buffer.from(all, 'latin1');
  };

const HIGH = 2 ** 32;

/** 64 bits. */
function writeBigint(view: DataView, at: number, value: number): void {
  const high = Math.floor(value / HIGH);
  view.setInt32(at, high);
  view.setUint32(at + WORD, value - high * HIGH);
}

/** A DataView would store what does not fit as another number. @throws RangeError */
function expectFit(fits: boolean, value: unknown): void {
  if (!fits) throw new RangeError(`${String(value)} does not fit its column`);
}

/** One day stands in many rows, one after the other. */
function remembered(dayOf: (date: CivilDate) => number): (date: CivilDate) => number {
  let last = { date: '', day: 0 };
  return (date) => {
    if (date !== last.date) last = { date, day: dayOf(date) };
    return last.day;
  };
}

const EPOCH = '2000-01-01';
const daysSinceEpoch = remembered((date) => daysBetween(EPOCH, date));
const EPOCH_MS = Date.parse(EPOCH);

/** For `bigint`, from whole numbers up to 2^53. */
export const bigints = ofWidth<number>(types.builtins.INT8, 8, (view, at, value) => {
  expectFit(Number.isSafeInteger(value), value);
  writeBigint(view, at, value);
});
/** For `int`. */
export const integers = ofWidth<number>(types.builtins.INT4, 4, (view, at, value) => {
  expectFit(value === (value | 0), value);
  view.setInt32(at, value);
});
export const booleans = ofWidth<boolean>(types.builtins.BOOL, 1, (view, at, value) => view.setUint8(at, value ? 1 : 0));
export const dates = ofWidth<CivilDate>(types.builtins.DATE, 4, (view, at, value) => view.setInt32(at, daysSinceEpoch(value)));
/** For `timestamptz`, which counts microseconds. */
export const instants = ofWidth<Date>(types.builtins.TIMESTAMPTZ, 8, (view, at, value) => {
  const since = value.getTime() - EPOCH_MS;
  expectFit(Number.isFinite(since), value);
  writeBigint(view, at, since * 1_000);
});
export const texts = ofText(types.builtins.TEXT);
/** For `json`, from texts that are JSON already. */
export const jsons = ofText(types.builtins.JSON);

export const json = (value: unknown): string => JSON.stringify(value);
