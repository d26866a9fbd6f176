import { Inject, Injectable } from '@nestjs/common';
import { isMobilePhone, type Clock } from '@yichuang/kernel';
import { CLOCK, type Query } from '@yichuang/platform';

import type { DraftNotice, NewNotice, OutsiderNotice } from './new-notice.js';

type AnyNotice = NewNotice | DraftNotice | OutsiderNotice;

const recordSql = `
WITH given AS MATERIALIZED (
  SELECT nextval('notice_id') AS id, new.*
  FROM json_to_recordset($1::json) AS new ("applicationId" bigint, "accountId" bigint, reference text, "serviceId" text, title json, body json, sms text, email text)
), recorded AS (
  INSERT INTO notice (id, application_id, account_id, reference, service_id, title, body, at)
  SELECT id, "applicationId", "accountId", reference, "serviceId", title, body, $2::timestamptz FROM given
)
INSERT INTO notice_delivery (notice_id, channel, address, due_at)
SELECT id, channel, address, $2 FROM given, LATERAL (VALUES ('sms', sms), ('email', email)) AS way (channel, address) WHERE address IS NOT NULL`;

/**
 * Puts messages into the applicants' inbox, which is their service: a data message is received when it enters the
 * system its recipient has named (《电子签名法》第十一条). SMS and e-mail are only told to go out; they are reminders.
 */
@Injectable()
export class RecordNotices {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Records all of them with one statement, inside the caller's transaction: with what they tell of, or not at all. */
  async record(notices: readonly AnyNotice[], query: Query): Promise<void> {
    if (notices.length === 0) return;
    await query(recordSql, [JSON.stringify(notices.map(toRow)), this.clock.now()]);
  }
}

/** A landline takes no SMS. */
const toRow = ({ to, ...notice }: AnyNotice): object => ({ sms: isMobilePhone(to.phone ?? '') ? to.phone : undefined, email: 'email' in to ? to.email : undefined, ...notice });
