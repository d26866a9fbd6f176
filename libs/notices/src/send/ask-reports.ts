import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { SMS_GATEWAY, type SmsGateway } from '../channels/sms-gateway.js';

interface Asked {
  readonly id: number;
  readonly providerId: string;
}

/** Carriers keep a message for a phone that is off for up to three days; after that no report comes any more. */
const dueSql = `
WITH due AS (
  SELECT id FROM notice_delivery WHERE status = 'sent' AND due_at <= $1 ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED
)
UPDATE notice_delivery SET due_at = CASE WHEN sent_at > $1::timestamptz - interval '3 days' THEN $1::timestamptz + interval '10 minutes' END
FROM due WHERE notice_delivery.id = due.id RETURNING notice_delivery.id, provider_id AS "providerId"`;

const endSql = `
UPDATE notice_delivery SET status = given.status, error = CASE WHEN given.status = 'undeliverable' THEN 'reported by the carrier' END, due_at = NULL, ended_at = $2
FROM json_to_recordset($1::json) AS given (id bigint, status text) WHERE notice_delivery.id = given.id AND notice_delivery.status = 'sent'`;

/** Asks the SMS gateway what became of the messages it took. */
@Injectable()
export class AskReports {
  constructor(
    private readonly database: Database,
    @Inject(SMS_GATEWAY) private readonly gateway: SmsGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many ended. @throws when the gateway does not answer; it is asked again ten minutes later. */
  async ask(): Promise<number> {
    const now = this.clock.now();
    const asked = await this.database.constant<Asked>(dueSql, [now]);
    if (asked.length === 0) return 0;
    const reports = await this.gateway.report(asked.map(({ providerId }) => providerId));
    const ended = asked.flatMap(({ id, providerId }) => (reports.has(providerId) ? [{ id, status: reports.get(providerId) }] : []));
    await this.database.constant(endSql, [JSON.stringify(ended), now]);
    return ended.length;
  }
}
