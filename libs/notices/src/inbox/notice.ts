import type { Text } from '@yichuang/kernel';

/** A message as its reader finds it: about an application, or about a draft for a service. */
export interface Notice {
  readonly id: number;
  readonly applicationId: number | null;
  readonly reference: string | null;
  readonly serviceId: string | null;
  readonly title: Text;
  readonly body: Text;
  /** When it was served. */
  readonly at: Date;
  readonly readAt: Date | null;
}
