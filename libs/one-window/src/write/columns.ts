/** Rows as one array per column, in the order of the readers, for `UNNEST`. */
export const columns = <R>(rows: readonly R[], ...readers: readonly ((row: R) => unknown)[]): unknown[][] => readers.map((read) => rows.map(read));

export const json = (value: unknown): string => JSON.stringify(value);
