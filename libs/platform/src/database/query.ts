/** Runs one statement, its values as `$1`, `$2` …, and answers its rows. Within a transaction, or by itself. */
export type Query = <R>(sql: string, params?: readonly unknown[]) => Promise<R[]>;
