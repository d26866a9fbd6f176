/** Something took longer than it may. */
export class TimeLimitPassed extends Error {
  override readonly name = 'TimeLimitPassed';
}

/** The answer of `work`, or TimeLimitPassed when it takes longer; the work itself is not stopped. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitPassed(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
