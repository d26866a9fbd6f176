import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents issued to applicants, and files they hand in. */
export class Documents1764170000003 implements MigrationInterface {
  name = 'Documents1764170000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE upload, issued_document');
  }
}

const statements = [
  `CREATE TABLE issued_document (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL,
    kind text NOT NULL,
    number text NOT NULL UNIQUE,
    title jsonb NOT NULL,
    content jsonb NOT NULL,
    verification_code text NOT NULL UNIQUE,
    status text NOT NULL DEFAULT 'valid' CHECK (status IN ('valid', 'revoked')),
    issued_at timestamptz NOT NULL,
    made_at timestamptz,
    file_key text,
    sha256 text,
    revoked_at timestamptz,
    revoked_reason text,
    UNIQUE (application_id, kind),
    CHECK ((made_at IS NULL) = (file_key IS NULL) AND (made_at IS NULL) = (sha256 IS NULL)),
    CHECK ((status = 'revoked') = (revoked_at IS NOT NULL))
  )`,
  `CREATE TABLE upload (
    id uuid PRIMARY KEY,
    account_id bigint NOT NULL,
    application_id bigint,
    filename text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL,
    sha256 text NOT NULL,
    file_key text NOT NULL,
    created_at timestamptz NOT NULL
  )`,
  'CREATE INDEX upload_of_application ON upload (application_id)',
  'CREATE INDEX upload_of_account ON upload (account_id, created_at DESC)',
];
