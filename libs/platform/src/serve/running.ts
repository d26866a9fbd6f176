/** A process that serves. */
export interface Running {
  readonly name: string;
  /** Absent for a worker, which has no door. */
  readonly url?: string;
  readonly internalUrl: string;
  /** Finishes what is under way. */
  close(): Promise<void>;
}
