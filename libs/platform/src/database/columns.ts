type Cell = string | number | boolean | Date | null | undefined;

/** An element of an array as PostgreSQL reads it. */
function element(value: Cell): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return 'NULL';
  const text = value instanceof Date ? value.toISOString() : value;
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
}

/** A column as the text of an array; what stands in many rows one after the other is written out once. */
function array(values: readonly Cell[]): string {
  let [last, text]: [Cell, string] = [undefined, 'NULL'];
  const elements = values.map((value) => {
    if (value !== last) [last, text] = [value, element(value)];
    return text;
  });
  return `{${elements.join()}}`;
}

/** Rows as one array for each column, in the order of the readers, for `UNNEST`. */
export const columns = <R>(rows: readonly R[], ...readers: readonly ((row: R) => Cell)[]): string[] => readers.map((read) => array(rows.map(read)));

/** Rows as one JSON list of the JSON texts they hold, for `jsonb_array_elements`: in an array of `jsonb` each text would be quoted once more. */
export const jsonColumn = <R>(rows: readonly R[], read: (row: R) => string): string => `[${rows.map(read).join()}]`;

export const json = (value: unknown): string => JSON.stringify(value);
