import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

export interface Reading {
  readonly accountId: number;
  readonly at: Date;
}

const record = 'INSERT INTO access_log (account_id, application_id, at) VALUES ($1, $2, $3)';
const list = 'SELECT account_id AS "accountId", at FROM access_log WHERE application_id = $1 ORDER BY at, id';

/** Who read whose application (个人信息保护法 51, 54): it only grows, and the database itself refuses anything else. */
@Injectable()
export class AccessLedger {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** To be awaited before the application is shown. */
  async record(accountId: number, applicationId: number): Promise<void> {
    await this.database.prepared('record-access', record, [accountId, applicationId, this.clock.now()]);
  }

  /** In the order in which they read. */
  listReadings(applicationId: number): Promise<Reading[]> {
    return this.database.query<Reading>(list, [applicationId]);
  }
}
