import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff are trained for, and the authenticator that each of them signs in with beside the password. */
export class AccountsStaff1764170000010 implements MigrationInterface {
  name = 'AccountsStaff1764170000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE authenticator');
    await runner.query('DROP INDEX account_of_office');
    await runner.query('ALTER TABLE account DROP COLUMN skills');
  }
}

const statements = [
  'ALTER TABLE account ADD COLUMN skills text[]',
  'CREATE INDEX account_of_office ON account (office_code) WHERE office_code IS NOT NULL',
  `CREATE TABLE authenticator (
    account_id bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    sealed_secret bytea NOT NULL CHECK (octet_length(sealed_secret) = 48),
    last_counter bigint NOT NULL DEFAULT 0,
    enrolled_at timestamptz NOT NULL
  )`,
];
