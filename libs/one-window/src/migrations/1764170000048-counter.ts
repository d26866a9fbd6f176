import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a clerk has before them, and what is being filled in for them: kept for the day, and only as long as it is needed. */
export class CounterDrafts1764170000048 implements MigrationInterface {
  name = 'CounterDrafts1764170000048';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counter_draft, counter_person');
  }
}

const statements = [
  `CREATE TABLE counter_person (
    id uuid PRIMARY KEY,
    clerk_id bigint NOT NULL,
    document_type text NOT NULL,
    document_number text NOT NULL,
    name text NOT NULL,
    phone text,
    register text NOT NULL CHECK (register IN ('agrees', 'no-record', 'silent')),
    came_at timestamptz NOT NULL,
    came_on date NOT NULL,
    filed jsonb NOT NULL DEFAULT '[]',
    CONSTRAINT counter_person_once UNIQUE (clerk_id, document_type, document_number, came_on)
  )`,
  'CREATE INDEX counter_person_came ON counter_person (came_on)',
  `CREATE TABLE counter_draft (
    person_id uuid NOT NULL REFERENCES counter_person ON DELETE CASCADE,
    service_id text NOT NULL,
    key uuid NOT NULL,
    answers jsonb NOT NULL,
    materials jsonb NOT NULL DEFAULT '[]',
    originals text[] NOT NULL DEFAULT '{}',
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, service_id)
  )`,
];
