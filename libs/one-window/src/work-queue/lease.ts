/** The claim of an officer on the work of a case: void once its time is over or another has taken the work. */
export interface Lease {
  readonly taskId: number;
  /** Grows whenever the work changes hands. */
  readonly fence: number;
}

/** Without a sign of life the work goes back to the queue; as long as a session lasts that nobody uses. */
const leaseMinutes = 30;

export const leaseEnd = (now: Date): Date => new Date(now.getTime() + leaseMinutes * 60_000);
