/** A delivery that failed so often, over some two hours, waits for an operator. */
export const attemptsBeforeParking = 10;

const firstPauseMs = 15_000;
const longestPauseMs = 3_600_000;

/**
 * How long to wait after a failed attempt: 15, 30, 60 … seconds, an hour at most, of which the last half is left to
 * chance, so that what failed together does not come back together. `random` is from 0 up to 1.
 */
export function pauseAfter(attempts: number, random: number): number {
  const pause = Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs);
  return Math.round(pause * (1 - random / 2));
}
