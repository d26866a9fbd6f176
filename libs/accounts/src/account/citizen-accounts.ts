import { Inject, Injectable } from '@nestjs/common';
import type { Party } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config, Database, Ids } from '@yichuang/platform';

import { accountColumns, toAccount, type Account, type AccountRow } from './account.js';
import { loginKeys } from './login-keys.js';

const find = `SELECT ${accountColumns} FROM account WHERE login_key = $1`;

const open = `
INSERT INTO account (id, login_key, role, name, document_type, document_number, phone, created_at)
VALUES ($1, $2, 'citizen', $3, $4, $5, $6, $7) ON CONFLICT (login_key) DO NOTHING`;

/**
 * The accounts of people who come to a counter. Who has none is opened one without a password: nobody can sign in with
 * it, it holds their applications, and it becomes theirs when they register ({@link insertAccounts} takes it over).
 */
@Injectable()
export class CitizenAccounts {
  private readonly keyOf: (login: string) => Buffer;

  constructor(
    { secretKey }: Config,
    private readonly database: Database,
    private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.keyOf = loginKeys(secretKey);
  }

  /** The account that is there, if it is theirs. */
  async findOf(party: Party): Promise<Account | undefined> {
    return theirs(party, await this.find(this.keyOf(party.documentNumber)));
  }

  /** @returns undefined when the number is the login of somebody else: of another kind of document, or of staff. */
  async findOrOpen(party: Party): Promise<Account | undefined> {
    const key = this.keyOf(party.documentNumber);
    return theirs(party, (await this.find(key)) ?? (await this.open(key, party)));
  }

  private async find(key: Buffer): Promise<Account | undefined> {
    return (await this.database.query<AccountRow>(find, [key])).map(toAccount).at(0);
  }

  /** Two who open it at once open one. */
  private async open(key: Buffer, { name, documentType, documentNumber, phone }: Party): Promise<Account> {
    const [id] = await this.ids.take(1);
    await this.database.query(open, [id, key, name, documentType, documentNumber, phone ?? null, this.clock.now()]);
    return (await this.find(key)) as Account;
  }
}

const theirs = ({ documentType, documentNumber }: Party, account: Account | undefined): Account | undefined =>
  account?.role === 'citizen' && account.documentType === documentType && account.documentNumber === documentNumber ? account : undefined;
