import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config, Database } from '@yichuang/platform';

import { loginKeys } from '../account/login-keys.js';

export interface Reading {
  readonly accountId: number;
  readonly at: Date;
}

const record = 'INSERT INTO access_log (account_id, application_id, at) VALUES ($1, $2, $3)';
const recordAll = 'INSERT INTO access_log (account_id, application_id, at) SELECT $1, id, $3 FROM unnest($2::bigint[]) AS id';
const recordPerson = 'INSERT INTO person_look_up (account_id, person_key, at) VALUES ($1, $2, $3)';
const list = 'SELECT account_id AS "accountId", at FROM access_log WHERE application_id = $1 ORDER BY at, id';
const listOfPerson = 'SELECT account_id AS "accountId", at FROM person_look_up WHERE person_key = $1 ORDER BY at, id';

/**
 * Who read whose application, and who looked whom up (个人信息保护法 51, 54): it only grows, and the database itself refuses
 * anything else. A person stands in it as their login does, so that a copy of it tells no names.
 */
@Injectable()
export class AccessLedger {
  private readonly keyOf: (documentNumber: string) => Buffer;

  constructor(
    { secretKey }: Config,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.keyOf = loginKeys(secretKey);
  }

  /** To be awaited before the application is shown. */
  async record(accountId: number, applicationId: number): Promise<void> {
    await this.database.prepared('record-access', record, [accountId, applicationId, this.clock.now()]);
  }

  /** The same for a list that tells how each application stands. */
  async recordAll(accountId: number, applicationIds: readonly number[]): Promise<void> {
    await this.database.query(recordAll, [accountId, applicationIds, this.clock.now()]);
  }

  /** To be awaited before any register is asked about a person. */
  async recordLookUp(accountId: number, documentNumber: string): Promise<void> {
    await this.database.query(recordPerson, [accountId, this.keyOf(documentNumber), this.clock.now()]);
  }

  /** In the order in which they looked. */
  listLookUps(documentNumber: string): Promise<Reading[]> {
    return this.database.query<Reading>(listOfPerson, [this.keyOf(documentNumber)]);
  }

  /** In the order in which they read. */
  listReadings(applicationId: number): Promise<Reading[]> {
    return this.database.query<Reading>(list, [applicationId]);
  }
}
