/** What one queue is like. */
export interface QueueTraits {
  /** Bull's name for it. */
  readonly name: string;
  /** What the ids stand for, in the plural; part of the names of its measures. */
  readonly rows: string;
  /** Most ids in one job. */
  readonly jobSize: number;
}
