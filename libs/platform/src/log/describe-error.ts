interface Described {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly table?: unknown;
  readonly frames: readonly string[];
  readonly cause?: Described;
}

/** SQLSTATE classes whose messages repeat the data they complain about: data exceptions and broken constraints. */
const repeatsData = /^2[23][0-9A-Z]{3}$/;

/**
 * An error as the log may keep it: PostgreSQL's parameters and details, which hold people's data, are left out, and so
 * are the values its messages quote.
 */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something that is no Error was thrown', frames: [] };
  const { name, message, stack = '', cause } = error;
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  return {
    type: name,
    message: repeatsData.test(String(code)) ? message.replace(/"[^"]*"/g, '"…"') : message,
    code,
    constraint,
    table,
    frames: framesOf(stack),
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}

/** The lines of a stack that tell where, without those that repeat the message. */
export const framesOf = (stack: string): string[] => stack.split('\n').flatMap((line) => /^ {4}at (.*)/.exec(line)?.[1] ?? []);
