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
WITH new AS MATERIALIZED (
  SELECT * FROM unnest($1::bigint[], $2::bytea[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::text[])
    AS new (id, login_key, role, name, document_type, document_number, phone, office_code, password_hash, created_at, skills)
), taken_over AS (
  UPDATE account SET name = new.name, phone = new.phone, password_hash = new.password_hash
  FROM new WHERE account.login_key = new.login_key AND account.password_hash IS NULL AND account.role = new.role AND account.document_type = new.document_type
  RETURNING account.login_key
)
INSERT INTO account (id, login_key, role, name, document_type, document_number, phone, office_code, password_hash, created_at, skills)
SELECT id, login_key, role, name, document_type, document_number, phone, office_code, password_hash, created_at, string_to_array(skills, ' ')
FROM new WHERE login_key NOT IN (SELECT login_key FROM taken_over)`;

/**
 * Adds many accounts with one statement. An account that a counter opened without a password is taken over by who
 * registers with its document: it keeps its id, and the applications that were filed for them are theirs.
 * @throws when a login or an id is taken; then none is added.
 */
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
