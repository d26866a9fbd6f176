import type { Query } from '@yichuang/platform';

import type { Account } from './account.js';

export interface NewAccount extends Account {
  /** From {@link loginKeys}. */
  readonly loginKey: Buffer;
  /** From {@link hashPassword}. */
  readonly passwordHash: string;
  readonly createdAt: Date;
}

const insert = `
INSERT INTO account (id, login_key, role, name, document_type, document_number, phone, office_code, password_hash, created_at, skills)
SELECT id, login_key, role, name, document_type, document_number, phone, office_code, password_hash, created_at, string_to_array(skills, ' ')
FROM unnest($1::bigint[], $2::bytea[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::text[])
  AS new (id, login_key, role, name, document_type, document_number, phone, office_code, password_hash, created_at, skills)`;

/** Adds many accounts with one statement. @throws when a login or an id is taken; then none is added. */
export async function insertAccounts(accounts: readonly NewAccount[], query: Query): Promise<void> {
  const column = <V>(of: (account: NewAccount) => V): V[] => accounts.map(of);
  await query(insert, [
    column(({ id }) => id),
    column(({ loginKey }) => loginKey),
    column(({ role }) => role),
    column(({ name }) => name),
    column(({ documentType }) => documentType),
    column(({ documentNumber }) => documentNumber),
    column(({ phone }) => phone),
    column(({ officeCode }) => officeCode),
    column(({ passwordHash }) => passwordHash),
    column(({ createdAt }) => createdAt),
    column(({ skills }) => skills?.join(' ')),
  ]);
}
