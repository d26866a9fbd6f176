import type { Text } from '@yichuang/kernel';

/** A message as its reader finds it. */
export interface Notice {
  readonly id: number;
  readonly applicationId: number;
  readonly reference: string;
  readonly title: Text;
  readonly body: Text;
  /** When it was served. */
  readonly at: Date;
  readonly readAt: Date | null;
}
