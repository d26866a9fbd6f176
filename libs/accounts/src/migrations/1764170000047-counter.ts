import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that a counter opens for whoever has none, and who looked whom up there. */
export class Counter1764170000047 implements MigrationInterface {
  name = 'Counter1764170000047';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_look_up');
    await runner.query('UPDATE account SET password_hash = $1 WHERE password_hash IS NULL', [noPassword]);
    await runner.query('ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL');
  }
}

/** A hash that no password has: thirty-two bytes of nothing. */
const noPassword = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const statements = [
  'ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL',
  `CREATE TABLE person_look_up (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL,
    person_key bytea NOT NULL CHECK (octet_length(person_key) = 16),
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX person_look_up_of_person ON person_look_up (person_key, at)',
  `CREATE TRIGGER person_look_up_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON person_look_up
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
