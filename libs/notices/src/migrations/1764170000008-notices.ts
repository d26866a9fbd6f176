import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages to applicants, and their ways out by SMS and e-mail. */
export class Notices1764170000008 implements MigrationInterface {
  name = 'Notices1764170000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_delivery, notice');
    await runner.query('DROP SEQUENCE notice_id');
  }
}

const statements = [
  'CREATE SEQUENCE notice_id',
  `CREATE TABLE notice (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL,
    account_id bigint NOT NULL,
    reference text NOT NULL,
    title jsonb NOT NULL,
    body jsonb NOT NULL,
    at timestamptz NOT NULL,
    read_at timestamptz
  )`,
  'CREATE INDEX notice_of_account ON notice (account_id, id DESC)',
  'CREATE INDEX notice_unread ON notice (account_id) WHERE read_at IS NULL',
  'CREATE INDEX notice_of_application ON notice (application_id)',
  `CREATE TABLE notice_delivery (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    notice_id bigint NOT NULL,
    channel text NOT NULL CHECK (channel IN ('sms', 'email')),
    address text NOT NULL,
    status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sent', 'delivered', 'failed', 'undeliverable')),
    attempts integer NOT NULL DEFAULT 0,
    due_at timestamptz,
    claimed_until timestamptz,
    fence integer NOT NULL DEFAULT 0,
    provider_id text,
    error text,
    sent_at timestamptz,
    ended_at timestamptz,
    UNIQUE (notice_id, channel),
    CHECK ((status IN ('delivered', 'failed', 'undeliverable')) = (ended_at IS NOT NULL))
  )`,
  `CREATE INDEX notice_delivery_to_send ON notice_delivery (due_at) WHERE status = 'queued'`,
  `CREATE INDEX notice_delivery_to_ask ON notice_delivery (due_at) WHERE status = 'sent' AND due_at IS NOT NULL`,
  `CREATE INDEX notice_delivery_undelivered ON notice_delivery (id) WHERE status IN ('failed', 'undeliverable')`,
];
