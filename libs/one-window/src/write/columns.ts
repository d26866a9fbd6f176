/** Rows as one array per column, in the order of the readers, for `UNNEST`. */
export const columns = <R>(rows: readonly R[], ...readers: readonly ((row: R) => unknown)[]): unknown[][] => readers.map((read) => rows.map(read));

/** Rows as one JSON list of the JSON texts they hold, for `jsonb_array_elements`: in an array of `jsonb` each text would be quoted once more. */
export const jsonColumn = <R>(rows: readonly R[], read: (row: R) => string): string => `[${rows.map(read).join()}]`;

export const json = (value: unknown): string => JSON.stringify(value);
