import { maskEmail, maskPhone } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

import type { ChannelName } from '../send/delivery.js';

/** A message that did not reach the applicant by SMS or e-mail; it lies in their inbox all the same. */
export interface Undelivered {
  readonly id: number;
  /** Null for a message about a draft. */
  readonly reference: string | null;
  readonly channel: ChannelName;
  /** Masked. */
  readonly address: string;
  /** `undeliverable`: the provider or carrier refused it; `failed`: given up after many attempts. */
  readonly status: 'failed' | 'undeliverable';
  readonly attempts: number;
  /** A code, without anyone's data. */
  readonly error: string;
  readonly endedAt: Date;
}

const undeliveredSql = `
SELECT d.id, n.reference, d.channel, d.address, d.status, d.attempts, d.error, d.ended_at AS "endedAt"
FROM notice_delivery d JOIN notice n ON n.id = d.notice_id
WHERE d.status IN ('failed', 'undeliverable') AND d.id < $2
ORDER BY d.id DESC LIMIT $1`;

const masks: Readonly<Record<ChannelName, (address: string) => string>> = { sms: maskPhone, email: maskEmail };

/** For operators, newest first; with `before`, those older than that one. */
export async function listUndelivered({ limit, before = Number.MAX_SAFE_INTEGER }: { readonly limit: number; readonly before?: number }, query: Query): Promise<Undelivered[]> {
  const found = await query<Undelivered>(undeliveredSql, [limit, before]);
  return found.map((each) => ({ ...each, address: masks[each.channel](each.address) }));
}
