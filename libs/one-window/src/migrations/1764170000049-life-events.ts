import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Life events that people have begun (一件事), each with the services it came to. */
export class LifeEvents1764170000049 implements MigrationInterface {
  name = 'LifeEvents1764170000049';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE life_event_step, life_event');
  }
}

const statements = [
  `CREATE TABLE life_event (
    key uuid PRIMARY KEY,
    account_id bigint NOT NULL,
    event_id text NOT NULL,
    answers jsonb NOT NULL,
    begun_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    ended_at timestamptz
  )`,
  'CREATE INDEX life_event_of_account ON life_event (account_id, begun_at DESC)',
  'CREATE INDEX life_event_changed ON life_event (changed_at)',
  // The draft's key is the idempotency key of the application it becomes: a step needs no other link to either.
  `CREATE TABLE life_event_step (
    life_event uuid NOT NULL REFERENCES life_event ON DELETE CASCADE,
    service_id text NOT NULL,
    draft_key text,
    PRIMARY KEY (life_event, service_id)
  )`,
  'CREATE INDEX life_event_step_of_draft ON life_event_step (draft_key) WHERE draft_key IS NOT NULL',
];
