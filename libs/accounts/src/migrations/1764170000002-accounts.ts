import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in, their sessions, who may act for whom, and who read which case. */
export class Accounts1764170000002 implements MigrationInterface {
  name = 'Accounts1764170000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_log, delegation, session, account');
    await runner.query('DROP FUNCTION refuse_change()');
  }
}

const statements = [
  `CREATE TABLE account (
    id bigint PRIMARY KEY,
    login_key bytea NOT NULL UNIQUE CHECK (octet_length(login_key) = 16),
    role text NOT NULL CHECK (role IN ('citizen', 'clerk', 'examiner', 'decider', 'supervisor', 'operator')),
    name text NOT NULL,
    document_type text NOT NULL,
    document_number text NOT NULL,
    phone text,
    office_code text,
    password_hash text NOT NULL,
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended')),
    created_at timestamptz NOT NULL
  )`,
  `CREATE TABLE session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('cookie', 'bearer')),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX session_of_account ON session (account_id)',
  'CREATE INDEX session_expired ON session (expires_at)',
  `CREATE TABLE delegation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    principal text NOT NULL,
    agent text NOT NULL,
    granted_on date NOT NULL,
    valid_until date NOT NULL,
    revoked_at timestamptz
  )`,
  'CREATE INDEX delegation_standing ON delegation (principal, agent) WHERE revoked_at IS NULL',
  `CREATE TABLE access_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL,
    application_id bigint NOT NULL,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX access_log_of_application ON access_log (application_id, at)',
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% only grows', TG_TABLE_NAME;
  END $$`,
  `CREATE TRIGGER access_log_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
