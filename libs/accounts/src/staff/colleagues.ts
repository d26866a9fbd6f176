import { Injectable } from '@nestjs/common';
import { Database } from '@yichuang/platform';

import { accountColumns, toAccount, type Account, type AccountRow } from '../account/account.js';

const staff = `SELECT ${accountColumns} FROM account WHERE role <> 'citizen' AND status = 'active'`;

/** The members of staff: who may be given work, and what they are called. */
@Injectable()
export class Colleagues {
  constructor(private readonly database: Database) {}

  /** Everyone who works in one of the offices, by name. */
  async list(officeCodes: readonly string[]): Promise<Account[]> {
    return (await this.database.query<AccountRow>(`${staff} AND office_code = ANY ($1::text[]) ORDER BY name, id`, [officeCodes])).map(toAccount);
  }

  async find(id: number): Promise<Account | undefined> {
    return (await this.database.query<AccountRow>(`${staff} AND id = $1`, [id])).map(toAccount).at(0);
  }

  /** Names by account, also of those who have left: what they did stays on record. */
  async namesOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows = await this.database.query<{ id: number; name: string }>(`SELECT id, name FROM account WHERE id = ANY ($1::bigint[]) AND role <> 'citizen'`, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
