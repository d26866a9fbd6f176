const uniqueViolation = '23505';

/** Whether PostgreSQL refused a row because another has what no two may have; only by that constraint, when one is named. */
export const isDuplicate = (error: unknown, constraint?: string): boolean =>
  error instanceof Error && 'code' in error && error.code === uniqueViolation && (constraint === undefined || ('constraint' in error && error.constraint === constraint));
