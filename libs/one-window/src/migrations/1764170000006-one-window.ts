import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications, their history, unfinished steps, legal clocks, findings and what waits for a person. */
export class OneWindow1764170000006 implements MigrationInterface {
  name = 'OneWindow1764170000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft, task, assessment, clock, step, action, application');
    await runner.query('DROP FUNCTION expect_rows(text, bigint, bigint)');
  }
}

const statements = [
  `CREATE TABLE application (
    id bigint PRIMARY KEY,
    reference text NOT NULL UNIQUE,
    service_id text NOT NULL,
    service_version integer NOT NULL,
    account_id bigint NOT NULL,
    submitter jsonb NOT NULL,
    form jsonb NOT NULL,
    materials jsonb NOT NULL DEFAULT '[]',
    state text NOT NULL,
    flags text[] NOT NULL DEFAULT '{}',
    office_code text,
    version integer NOT NULL DEFAULT 1,
    actions integer NOT NULL DEFAULT 1,
    last_hash text NOT NULL,
    received_at timestamptz NOT NULL,
    received_on date NOT NULL,
    accepted_on date,
    decided_at timestamptz,
    idempotency_key text NOT NULL,
    request_hash text NOT NULL,
    CONSTRAINT application_once UNIQUE (account_id, idempotency_key)
  )`,
  'CREATE INDEX application_of_account ON application (account_id, received_at DESC)',
  `CREATE TABLE action (
    application_id bigint NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    actor text NOT NULL,
    at timestamptz NOT NULL,
    state text NOT NULL,
    detail jsonb NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (application_id, seq)
  )`,
  'CREATE INDEX action_at ON action USING brin (at)',
  `CREATE TABLE step (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL,
    kind text NOT NULL,
    due_at timestamptz NOT NULL,
    claimed_until timestamptz,
    fence integer NOT NULL DEFAULT 0,
    attempts integer NOT NULL DEFAULT 0,
    error text,
    parked_at timestamptz
  )`,
  'CREATE INDEX step_due ON step (due_at) WHERE parked_at IS NULL',
  'CREATE INDEX step_of_application ON step (application_id)',
  `CREATE TABLE clock (
    application_id bigint NOT NULL,
    kind text NOT NULL,
    length integer NOT NULL,
    unit text NOT NULL,
    law jsonb NOT NULL,
    started_on date NOT NULL,
    due_on date NOT NULL,
    due_at timestamptz NOT NULL,
    provisional boolean NOT NULL,
    calendar_version text NOT NULL,
    status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'met', 'expired', 'ended')),
    ended_at timestamptz,
    PRIMARY KEY (application_id, kind)
  )`,
  `CREATE INDEX clock_due ON clock (due_at) WHERE status = 'running'`,
  `CREATE TABLE assessment (
    application_id bigint PRIMARY KEY,
    at timestamptz NOT NULL,
    verdict text NOT NULL,
    findings jsonb NOT NULL,
    materials jsonb NOT NULL,
    facts jsonb NOT NULL,
    words jsonb NOT NULL
  )`,
  `CREATE TABLE task (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL,
    office_code text NOT NULL,
    skill text NOT NULL,
    due_at timestamptz NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    reasons jsonb NOT NULL
  )`,
  'CREATE INDEX task_open ON task (office_code, skill, due_at) WHERE closed_at IS NULL',
  'CREATE INDEX task_of_application ON task (application_id) WHERE closed_at IS NULL',
  `CREATE TABLE draft (
    account_id bigint NOT NULL,
    service_id text NOT NULL,
    key uuid NOT NULL,
    answers jsonb NOT NULL,
    materials jsonb NOT NULL DEFAULT '[]',
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, service_id)
  )`,
  'CREATE INDEX draft_saved ON draft (saved_at)',
  `CREATE FUNCTION expect_rows(what text, counted bigint, expected bigint) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    IF counted <> expected THEN
      RAISE EXCEPTION '% of % rows', counted, expected USING ERRCODE = 'YC001', HINT = what;
    END IF;
    RETURN true;
  END $$`,
];
