import type { Text } from '@yichuang/kernel';

export type ChannelName = 'sms' | 'email';

/** A delivery that this worker has claimed, with the notice it tells of. */
export interface ClaimedDelivery {
  readonly id: number;
  readonly fence: number;
  readonly attempts: number;
  readonly channel: ChannelName;
  readonly address: string;
  /** Null for somebody who has no inbox. */
  readonly accountId: number | null;
  readonly reference: string | null;
  readonly serviceId: string | null;
  readonly title: Text;
  readonly body: Text;
}
