import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officers need: tasks as leases, clocks that stop and are extended, corrections, findings of people, earlier answers. */
export class OneWindowDesk1764170000009 implements MigrationInterface {
  name = 'OneWindowDesk1764170000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_bar, answer_version, officer_finding, correction');
    await runner.query('ALTER TABLE assessment DROP CONSTRAINT assessment_pkey, DROP COLUMN version, ADD PRIMARY KEY (application_id)');
    await runner.query('ALTER TABLE clock DROP COLUMN stops, DROP COLUMN stopped_on, DROP COLUMN extension, DROP COLUMN remind_at');
    await runner.query('DROP INDEX task_free, task_of_officer');
    await runner.query('ALTER TABLE task DROP COLUMN stage, DROP COLUMN claimed_by, DROP COLUMN claimed_at, DROP COLUMN lease_until, DROP COLUMN fence, DROP COLUMN not_for');
    await runner.query('CREATE INDEX task_open ON task (office_code, skill, due_at) WHERE closed_at IS NULL');
  }
}

const statements = [
  `ALTER TABLE task
    ADD COLUMN stage text NOT NULL DEFAULT 'accept' CHECK (stage IN ('accept', 'examine', 'decide', 'hand-out')),
    ADD COLUMN claimed_by bigint,
    ADD COLUMN claimed_at timestamptz,
    ADD COLUMN lease_until timestamptz,
    ADD COLUMN fence integer NOT NULL DEFAULT 0,
    ADD COLUMN not_for bigint[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT lease_whole CHECK (num_nulls(claimed_by, claimed_at, lease_until) IN (0, 3))`,
  `UPDATE task SET skill = skill || '.accept' WHERE skill NOT LIKE '%.%'`,
  'DROP INDEX task_open',
  'CREATE INDEX task_free ON task (office_code, skill, due_at, id) INCLUDE (not_for) WHERE closed_at IS NULL AND claimed_by IS NULL',
  'CREATE INDEX task_of_officer ON task (claimed_by, due_at) WHERE closed_at IS NULL AND claimed_by IS NOT NULL',
  'CREATE INDEX task_lease ON task (lease_until) WHERE closed_at IS NULL AND claimed_by IS NOT NULL',
  `ALTER TABLE clock
    ADD COLUMN extension integer NOT NULL DEFAULT 0,
    ADD COLUMN stops jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN stopped_on date,
    ADD COLUMN remind_at timestamptz`,
  'ALTER TABLE clock DROP CONSTRAINT clock_status_check',
  `ALTER TABLE clock ADD CONSTRAINT clock_status_check CHECK (status IN ('running', 'stopped', 'met', 'expired', 'ended'))`,
  `CREATE INDEX clock_remind ON clock (remind_at) WHERE status = 'running' AND remind_at IS NOT NULL`,
  // One for each version of the application that was assessed: after a correction it is assessed anew.
  'ALTER TABLE assessment ADD COLUMN version integer NOT NULL DEFAULT 1, DROP CONSTRAINT assessment_pkey, ADD PRIMARY KEY (application_id, version)',
  // One row for each application, ever: the law allows one request for corrections (第三十二条第一款第四项).
  `CREATE TABLE correction (
    application_id bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('correction', 'gap')),
    items jsonb NOT NULL,
    due_on date NOT NULL,
    asked_at timestamptz NOT NULL,
    closed_at timestamptz
  )`,
  `CREATE TABLE officer_finding (
    application_id bigint NOT NULL,
    condition_id text NOT NULL,
    result text NOT NULL CHECK (result IN ('holds', 'fails')),
    evidence text NOT NULL,
    officer_id bigint NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (application_id, condition_id)
  )`,
  `CREATE TABLE answer_version (
    application_id bigint NOT NULL,
    version integer NOT NULL,
    form jsonb NOT NULL,
    materials jsonb NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (application_id, version)
  )`,
  `CREATE TABLE application_bar (
    document_number text NOT NULL,
    service_id text NOT NULL,
    until date NOT NULL,
    application_id bigint NOT NULL PRIMARY KEY
  )`,
  'CREATE INDEX bar_of_person ON application_bar (document_number, service_id)',
];
