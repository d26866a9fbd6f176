/** A piece of SQL with its values, not yet numbered. */
export interface Part {
  readonly text: readonly string[];
  readonly values: readonly unknown[];
}

/** Tags a piece of SQL; each `${value}` becomes a parameter, never text. */
export const sql = (text: TemplateStringsArray, ...values: readonly unknown[]): Part => ({ text, values });

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Joins named pieces into one `WITH … SELECT` statement; absent pieces are left out. */
export function statement(pieces: Readonly<Record<string, Part | undefined>>, last: Part): Statement {
  const parameters: unknown[] = [];
  const number = ({ text, values }: Part): string =>
    text.reduce((all, piece, index) => {
      parameters.push(values[index - 1]);
      return `${all}$${parameters.length}${piece}`;
    });
  const named = Object.entries(pieces).flatMap(([name, part]) => (part ? [`${name} AS (${number(part)})`] : []));
  return { sql: `WITH ${named.join(',\n')}\n${number(last)}`, parameters };
}
