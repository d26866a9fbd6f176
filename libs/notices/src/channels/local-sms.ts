import { appendFile } from 'node:fs/promises';

import type { Clock } from '@yichuang/kernel';

import type { Outbox } from './outbox.js';
import type { Sms, SmsGateway, SmsReport } from './sms-gateway.js';

/** Text messages of the sandbox: a line each in `outbox/sms.jsonl`. Whatever is there has arrived. */
export class LocalSms implements SmsGateway {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async send({ key, to, text }: Sms): Promise<string> {
    await appendFile(await this.outbox.pathOf('sms.jsonl'), `${JSON.stringify({ at: this.clock.now(), id: key, to, text })}\n`, { mode: 0o600 });
    return key;
  }

  async report(providerIds: readonly string[]): Promise<ReadonlyMap<string, SmsReport>> {
    return new Map(providerIds.map((id) => [id, 'delivered']));
  }
}
