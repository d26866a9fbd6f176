import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import type { Notice } from './notice.js';

const columns = 'id, application_id AS "applicationId", reference, service_id AS "serviceId", title, body, at, read_at AS "readAt"';

/** The messages of the people who apply. */
@Injectable()
export class Inbox {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A person's messages, newest first; with `before`, those older than that one. */
  listOwn(accountId: number, limit: number, before?: number): Promise<Notice[]> {
    return this.database.query(`SELECT ${columns} FROM notice WHERE account_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3`, [accountId, before ?? Number.MAX_SAFE_INTEGER, limit]);
  }

  /** The messages about one application to its applicant, newest first. */
  listFor(applicationId: number): Promise<Notice[]> {
    return this.database.query(`SELECT ${columns} FROM notice WHERE application_id = $1 AND account_id IS NOT NULL ORDER BY id DESC`, [applicationId]);
  }

  /** The person's own message, which counts as read from its first opening. */
  async open(id: number, accountId: number): Promise<Notice | undefined> {
    const [notice] = await this.database.query<Notice>(`UPDATE notice SET read_at = coalesce(read_at, $3) WHERE id = $1 AND account_id = $2 RETURNING ${columns}`, [id, accountId, this.clock.now()]);
    return notice;
  }

  async countUnread(accountId: number): Promise<number> {
    const [row] = await this.database.query<{ unread: number }>('SELECT count(*) AS unread FROM notice WHERE account_id = $1 AND read_at IS NULL', [accountId]);
    return row?.unread ?? 0;
  }
}
